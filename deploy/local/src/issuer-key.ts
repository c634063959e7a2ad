import { readFileSync, writeFileSync } from 'node:fs';
import { calculateJwkThumbprint, exportJWK, generateKeyPair, importJWK, type CryptoKey, type JWK } from 'jose';

/** The key that the local issuer signs with, and the part that it publishes. */
export interface IssuerKey {
  readonly id: string;
  readonly privateKey: CryptoKey;
  readonly publicJwk: JWK;
}

/** Of an EC key; "d" is the secret. */
const PUBLIC_FIELDS = ['kty', 'crv', 'x', 'y'];

/** Makes the key (ES256) unless the file holds one; only the owner may read it. */
export async function ensureIssuerKey(file: string): Promise<void> {
  const { privateKey } = await generateKeyPair('ES256', { extractable: true });
  try {
    writeFileSync(file, JSON.stringify(await exportJWK(privateKey)), { mode: 0o600, flag: 'wx' });
  } catch (error) {
    if (!(error instanceof Error && Reflect.get(error, 'code') === 'EEXIST')) throw error;
  }
}

export async function readIssuerKey(file: string): Promise<IssuerKey> {
  const jwk = JSON.parse(readFileSync(file, 'utf8')) as JWK;
  const privateKey = await importJWK(jwk, 'ES256');
  if (privateKey instanceof Uint8Array) throw new Error(`${file} does not hold an EC key`);
  const id = await calculateJwkThumbprint(jwk);
  const publicJwk = Object.fromEntries(Object.entries(jwk).filter(([field]) => PUBLIC_FIELDS.includes(field)));
  return { id, privateKey, publicJwk: { ...publicJwk, kty: 'EC', kid: id, alg: 'ES256', use: 'sig' } };
}
