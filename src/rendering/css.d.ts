/** A style sheet's text, minified in the build. */
declare module '*.css?inline' {
  const text: string;
  export default text;
}
