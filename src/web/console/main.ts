import './app.ts'
import { followLink } from './router.ts'

addEventListener('click', followLink)
