/** A file that a request has brought. It lies on disk until the request is answered, so that its size is nothing to the memory. */
export class ReceivedFile {
  constructor(
    readonly path: string,
    /** Without parameters: "text/csv". */
    readonly mediaType: string,
    readonly bytes: number,
  ) {}
}
