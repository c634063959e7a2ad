import { createCipheriv, createDecipheriv, createHash, createSecretKey, type KeyObject, randomBytes } from 'node:crypto';

/** What was sealed cannot be opened: another key, another place, or somebody changed it. */
export class SealBroken extends Error {
  constructor() {
    super('A sealed value cannot be opened: its key is not among the sealing keys, or it was sealed for another place.');
    this.name = 'SealBroken';
  }
}

const IV_BYTES = 12;
const TAG_BYTES = 16;

/**
 * Keeps values unreadable where they are stored: AES-256-GCM, bound to the place that they are sealed for, so that one that is copied to another
 * row does not open there. The first key seals, every key opens: a key is changed by putting a new one before it.
 */
export class Sealer {
  private readonly keys: readonly { readonly name: string; readonly key: KeyObject }[];

  /** @param keys of 32 bytes each, at least one */
  constructor(keys: readonly Buffer[]) {
    if (keys.length === 0 || keys.some((key) => key.length !== 32))
      throw new RangeError('A sealing key has 32 bytes, and there is at least one.');
    this.keys = keys.map((key) => ({ name: createHash('sha256').update(key).digest('hex').slice(0, 8), key: createSecretKey(key) }));
  }

  /** @param place where it will lie ("webhook/33.16/<id>"); the same opens it */
  seal(text: string, place: string): string {
    const { name, key } = this.first;
    const iv = randomBytes(IV_BYTES);
    const cipher = createCipheriv('aes-256-gcm', key, iv).setAAD(Buffer.from(place));
    const sealed = Buffer.concat([iv, cipher.update(text, 'utf8'), cipher.final(), cipher.getAuthTag()]);
    return `${name}.${sealed.toString('base64url')}`;
  }

  /** @throws SealBroken */
  open(sealed: string, place: string): string {
    const [name, body = ''] = sealed.split('.');
    const key = this.keys.find((one) => one.name === name)?.key;
    const bytes = Buffer.from(body, 'base64url');
    if (!key || bytes.length < IV_BYTES + TAG_BYTES) throw new SealBroken();
    const decipher = createDecipheriv('aes-256-gcm', key, bytes.subarray(0, IV_BYTES)).setAAD(Buffer.from(place));
    decipher.setAuthTag(bytes.subarray(-TAG_BYTES));
    try {
      return Buffer.concat([decipher.update(bytes.subarray(IV_BYTES, -TAG_BYTES)), decipher.final()]).toString('utf8');
    } catch {
      throw new SealBroken();
    }
  }

  /** Null where it cannot be opened: for who goes through many, of which one must not hold up the others. */
  openIfPossible(sealed: string, place: string): string | null {
    try {
      return this.open(sealed, place);
    } catch (error) {
      if (error instanceof SealBroken) return null;
      throw error;
    }
  }

  private get first() {
    const [first] = this.keys;
    if (!first) throw new SealBroken();
    return first;
  }
}
