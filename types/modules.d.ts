/** CSS Modules: class names as data. */
declare module '*.module.css' {
  const classes: Readonly<Record<string, string>>
  export default classes
}
declare module '*.css'
/** Vite: the emitted address of a bundled dedicated worker. */
declare module '*?worker&url' {
  const url: string
  export default url
}
/** Vite: a file's text, inlined at build time. */
declare module '*?inline' {
  const text: string
  export default text
}
