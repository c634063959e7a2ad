import { newId } from '@rakor/kernel';
import { Reader } from './reader.js';

/** Blora's head of health, who agreed to e-mail and asked for nothing else; with what the test says of him. */
export function aReader(wish: Partial<Pick<Reader, 'digest' | 'quietHours' | 'channels' | 'email' | 'phone' | 'language'>> = {}): Reader {
  return Object.assign(Reader.unknown({ region: '33.16', id: newId(), subject: 'kadinkes', positionId: null }), {
    channels: ['e-mail'],
    email: { sealed: 'sealed', mask: 'k***@blorakab.go.id', proof: 'code' },
    version: 1,
    ...wish,
  });
}
