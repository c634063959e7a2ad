import { createLogger } from '@rakor/observability';
import { runInOrder } from './shutdown.js';

const logger = createLogger({ service: 'test', level: 'silent' });

describe('The steps of stopping', () => {
  it('wait for each other', async () => {
    const seen: string[] = [];
    const step = (name: string, ms: number) => ({
      name,
      run: async () => {
        await new Promise((resolve) => setTimeout(resolve, ms));
        seen.push(name);
      },
    });

    await runInOrder([step('first', 20), step('second', 0)], logger);

    expect(seen).toEqual(['first', 'second']);
  });

  it('go on after one that failed, and tell of it', async () => {
    const failing = { name: 'fails', run: () => Promise.reject(new Error('x')) };
    const working = { name: 'works', run: async () => undefined };

    const reports = await runInOrder([failing, working], logger);

    expect(reports).toMatchObject([{ step: 'fails', failed: true }, { step: 'works' }]);
    expect(reports[1]).not.toHaveProperty('failed');
  });
});
