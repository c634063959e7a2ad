import type { KeyObject } from 'node:crypto';
import type { Arrived, Failed } from '../../delivery/outcome.js';
import { signatureHeaders, signingKeyOf } from '../../webhook/secrets.js';
import { AddressGuard } from '../../webhook/send/address-guard.js';
import { WebhookClient } from '../../webhook/send/webhook-client.js';
import { Breaker } from './breaker.js';

/** A text for a telephone. */
export interface TextMessage {
  /** Of the delivery: the same at every attempt and every provider. */
  readonly id: string;
  /** Where its receipt belongs. */
  readonly region: string;
  /** "+6281234567890" */
  readonly to: string;
  readonly text: string;
}

/** What brings texts to telephones. */
interface MessagingProvider {
  /** Whether it has not been failing all the time. */
  isThere(at: Date): boolean;
  /** Never rejects: what goes wrong is an outcome. */
  send(message: TextMessage, at: Date): Promise<Arrived | Failed>;
}

/** The operator names the providers: they may lie anywhere. */
const ANYWHERE = ['0.0.0.0/0', '::/0'];
/** Answers that are about this message, and no other provider will take it either. */
const REFUSED = /^http-4(?!08|25|29|01|03)\d\d$/;

/**
 * Any provider that takes a signed POST of {id, region, to, text}: signed as our webhooks are, so that the adapter in front of a WhatsApp or SMS service can
 * trust it. 2xx says that it will try; what became of it, it says by a receipt.
 */
class HttpProvider implements MessagingProvider {
  private readonly breaker = new Breaker();

  constructor(
    private readonly client: WebhookClient,
    private readonly url: string,
    private readonly key: KeyObject,
  ) {}

  isThere(at: Date): boolean {
    return this.breaker.admits(at);
  }

  async send({ id, region, to, text }: TextMessage, at: Date): Promise<Arrived | Failed> {
    const body = JSON.stringify({ id, region, to, text });
    const { outcome } = await this.client.call({ url: this.url, headers: signatureHeaders({ id, at, body }, [this.key]), body });
    const said = outcome.kind === 'arrived' ? { ...outcome, receipt: false } : { ...outcome, forGood: REFUSED.test(outcome.code) };
    this.breaker.note(said.kind === 'arrived' || said.forGood, at);
    return said;
  }
}

/** One provider after the other, until one takes it or says that nobody will. */
export class GatewayClient {
  private readonly client: WebhookClient;
  private readonly providers: readonly MessagingProvider[];

  /** @param urls in the order in which they are asked */
  constructor(urls: readonly string[], secret: string, timeoutMs: number) {
    this.client = new WebhookClient(new AddressGuard(ANYWHERE), timeoutMs);
    const key = signingKeyOf(secret);
    this.providers = urls.map((url) => new HttpProvider(this.client, url, key));
  }

  /** Never rejects. Who keeps failing is asked last: no text waits for him. */
  async send(message: TextMessage, at: Date): Promise<Arrived | Failed> {
    let last: Arrived | Failed = { kind: 'failed', code: 'no-provider', forGood: true, detail: { ms: 0 } };
    const { away = [], there = [] } = Object.groupBy(this.providers, (provider) => (provider.isThere(at) ? 'there' : 'away'));
    for (const provider of [...there, ...away]) {
      last = await provider.send(message, at);
      if (last.kind === 'arrived' || last.forGood) return last;
    }
    return last;
  }

  close(): Promise<void> {
    return this.client.close();
  }
}
