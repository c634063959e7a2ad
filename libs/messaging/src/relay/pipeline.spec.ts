import { setImmediate as turn } from 'node:timers/promises';
import type { OutboxRow } from './outbox-log.js';
import { type Carried, Pipeline } from './pipeline.js';
import type { Stored } from './publisher.js';

const row = (id: bigint): OutboxRow => ({ id, subject: `evt.directives.33.16.${id}`, key: String(id), headers: '{}', body: '{}' });

/** A pipeline whose publications end when the test says so, in the order in which they were sent. */
function givenPipeline() {
  const sent: PromiseWithResolvers<Stored>[] = [];
  const finished: bigint[] = [];
  let failures = 0;
  const pipeline = new Pipeline({
    publish: () => {
      const publication = Promise.withResolvers<Stored>();
      sent.push(publication);
      return publication.promise;
    },
    finish: ({ position }: Carried) => void finished.push(position),
    failed: () => void failures++,
  });
  const stored = async (index: number) => {
    sent[index]?.resolve({ stream: 'DIRECTIVES', seq: index + 1 });
    await turn();
  };
  const refused = async (index: number) => {
    sent[index]?.reject(new Error('no stream takes this subject'));
    await turn();
  };
  return { pipeline, finished, stored, refused, failures: () => failures };
}

describe('A pipeline', () => {
  it('is done when the stream has stored all that it was given', async () => {
    const { pipeline, finished, stored } = givenPipeline();
    expect(pipeline.isDone).toBe(true);

    await pipeline.add([row(1n), row(2n)], 2n);
    await stored(0);
    expect(pipeline.isDone).toBe(false);
    await stored(1);

    expect(pipeline.isDone).toBe(true);
    expect(finished).toEqual([2n]);
  });

  it('is not done when a message failed, though nothing is in flight: who reads on meanwhile must not take it for carried', async () => {
    const { pipeline, finished, refused, failures } = givenPipeline();
    await pipeline.add([row(1n)], 1n);

    await refused(0);

    expect(pipeline.isDone).toBe(false);
    expect(finished).toEqual([]);
    expect(failures()).toBe(1);
    expect(() => pipeline.throwFailure()).toThrow('no stream takes this subject');
  });

  it('finishes batches in the order in which they were given', async () => {
    const { pipeline, finished, stored } = givenPipeline();
    await pipeline.add([row(1n)], 1n);
    await pipeline.add([row(2n)], 2n);

    await stored(1);
    expect(finished).toEqual([]);
    await stored(0);

    expect(finished).toEqual([1n, 2n]);
  });

  it('finishes nothing behind a failure, and takes nothing more', async () => {
    const { pipeline, finished, stored, refused } = givenPipeline();
    await pipeline.add([row(1n)], 1n);
    await pipeline.add([row(2n)], 2n);

    await refused(0);
    await stored(1);

    expect(finished).toEqual([]);
    expect(pipeline.isDone).toBe(false);
    await expect(pipeline.add([row(3n)], 3n)).rejects.toThrow('no stream takes this subject');
    await expect(pipeline.drain()).rejects.toThrow('no stream takes this subject');
  });
});
