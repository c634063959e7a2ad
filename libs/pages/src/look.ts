import { createHash } from 'node:crypto';

/** How a kind of page looks and what its browser may do; made once, when the program starts. */
export interface LookParts {
  /** Style sheets, the later ones on top. */
  readonly styles: readonly string[];
  /** A script of ours, word for word the same on every page. What it works on stands in the page as data-attributes. */
  readonly script?: string;
  /** True where the script asks its own service for news. */
  readonly connects?: boolean;
  /** True where the page shows pictures of its own service. */
  readonly pictures?: boolean;
  /** Where a form of the page may go, and be sent on from: `'self'` and origins; nowhere unless said. */
  readonly sendsTo?: readonly string[];
}

/** The style and script of a kind of page, and the policy under which a browser runs these and nothing else: no inline code gets past it. */
export class Look {
  readonly style: string;
  readonly script: string | null;
  /** The value of the header Content-Security-Policy. */
  readonly policy: string;

  constructor({ styles, script, connects = false, pictures = false, sendsTo = ["'none'"] }: LookParts) {
    this.style = styles.join('\n');
    this.script = script ?? null;
    if (/<\/(style|script)/i.test(this.style + (script ?? ''))) throw new TypeError('A style or script cannot hold its own end tag.');
    this.policy = [
      "default-src 'none'",
      `style-src ${sourceOf(this.style)}`,
      ...(script === undefined ? [] : [`script-src ${sourceOf(script)}`]),
      ...(connects ? ["connect-src 'self'"] : []),
      ...(pictures ? ["img-src 'self'"] : []),
      `form-action ${sendsTo.join(' ')}`,
      "base-uri 'none'",
      "frame-ancestors 'none'",
    ].join('; ');
  }
}

const sourceOf = (text: string): string => `'sha256-${createHash('sha256').update(text).digest('base64')}'`;
