import { createHash } from 'node:crypto';
import { createWriteStream } from 'node:fs';
import { rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pipeline } from 'node:stream/promises';
import { newId } from '@rakor/kernel';
import type { FastifyInstance, FastifyRequest } from 'fastify';
import { FileTooLarge, MediaTypeUnsupported } from './file.errors.js';
import { ReceivedFile } from './received-file.js';

/**
 * Puts the bodies of routes that take a file on disk, before the route runs: a slow sender then holds no database connection, and the whole file
 * is known before anything is done with it. It is removed when the answer is out, or the sender gone.
 */
export function receiveFiles(server: FastifyInstance, fileBytes: number): void {
  server.addHook('preParsing', (request, reply, payload, done) => {
    if (request.routeOptions.config.files !== undefined) {
      const path = join(tmpdir(), `rakor-${newId()}`);
      request.rakor.filePath = path;
      reply.raw.once('close', () => void rm(path, { force: true }));
    }
    done(null, payload);
  });
  server.addContentTypeParser('*', (request: FastifyRequest, payload: NodeJS.ReadableStream) => receive(request, payload, fileBytes));
}

async function receive(request: FastifyRequest, payload: NodeJS.ReadableStream, limit: number): Promise<ReceivedFile | undefined> {
  const { files } = request.routeOptions.config;
  const [mediaType = ''] = (request.headers['content-type'] ?? '').split(';', 1);
  const { filePath, principal } = request.rakor;
  if (files === undefined || filePath === undefined || !files.includes(mediaType))
    throw new MediaTypeUnsupported(files ?? ['application/json']);
  // Nobody fills the disk without a token; the access guard says what is missing.
  if (principal === undefined) return undefined;
  let bytes = 0;
  const fingerprint = createHash('sha256');
  async function* counted(): AsyncGenerator<Buffer> {
    for await (const chunk of payload as AsyncIterable<Buffer>) {
      bytes += chunk.length;
      if (bytes > limit) throw new FileTooLarge(limit);
      fingerprint.update(chunk);
      yield chunk;
    }
  }
  await pipeline(counted, createWriteStream(filePath));
  request.rakor.fingerprint = fingerprint.digest('hex');
  return new ReceivedFile(filePath, mediaType, bytes);
}
