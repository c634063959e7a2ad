/** What a client may ask of a server. */
export interface HttpLimits {
  readonly bodyBytes: number;
  /** The body of a route that takes a file. */
  readonly fileBytes: number;
  /** How deep objects and lists of a body may nest. */
  readonly jsonDepth: number;
  /** How long a client may take to send its whole request. */
  readonly requestMs: number;
  /** How long a connection may stay open without a request. Longer than the 60 s of common load balancers, so that they close first. */
  readonly keepAliveMs: number;
  /** How often the server looks for clients that are too slow. */
  readonly checkEveryMs: number;
  /** Requests in a minute from one client with a token; 0 for no limit. */
  readonly clientPerMinute: number;
  /** Requests in a minute from one address without a token that holds; 0 for no limit. */
  readonly anonymousPerMinute: number;
}

export const HTTP_LIMITS: HttpLimits = {
  bodyBytes: 1_048_576,
  fileBytes: 33_554_432,
  jsonDepth: 32,
  requestMs: 15_000,
  keepAliveMs: 72_000,
  checkEveryMs: 2_000,
  clientPerMinute: 6_000,
  anonymousPerMinute: 600,
};
