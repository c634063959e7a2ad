/** The package brings no types. Its main file would load the whole user interface; this one only says where the files are. */
declare module 'swagger-ui-dist/absolute-path.js' {
  export default function absolutePath(): string;
}
