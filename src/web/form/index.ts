import { ParkmatchForm } from './parkmatch-form.ts'

// A page may load the script twice, by way of two plugins for example.
if (!customElements.get('parkmatch-form')) customElements.define('parkmatch-form', ParkmatchForm)

export { ParkmatchForm }
