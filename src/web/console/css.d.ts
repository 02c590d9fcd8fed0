/** A style sheet as text, for shadow roots: the build follows what it names. */
declare module '*.css?inline' {
  const text: string
  export default text
}
