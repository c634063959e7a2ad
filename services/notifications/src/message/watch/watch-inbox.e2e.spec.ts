import { DirectiveIssuedV1 } from '@rakor/contracts';
import { eventually, givenService } from '@rakor/testing';
import { anAddressee, anIssue } from '../../facts.builder.js';
import { notifications } from '../../service.js';

const service = await givenService(notifications);
const PATH = '/v1/regions/33.16/inbox';

/** Reads the stream of an organisation's inbox. */
async function watch(organisation: string) {
  const stop = new AbortController();
  const token = await service.issuer.aToken({ role: 'organisation', region: '33.16', organisation });
  const answer = await fetch(`${service.url}${PATH}/live`, { headers: { authorization: `Bearer ${token}` }, signal: stop.signal });
  const seen: { unread: number; newest: { id: string; subject: string }[] }[] = [];
  void (async () => {
    let text = '';
    for await (const chunk of answer.body ?? []) {
      text += Buffer.from(chunk).toString();
      const parts = text.split('\n\n');
      text = parts.pop() ?? '';
      for (const part of parts)
        if (part.includes('\ndata: ')) seen.push(JSON.parse(part.slice(part.indexOf('\ndata: ') + 7)) as (typeof seen)[0]);
    }
  })().catch(() => undefined);
  return { status: answer.status, seen, stop: () => stop.abort() };
}

describe('Whoever has the inbox open', () => {
  it('sees what comes without asking, and how many are unread, and nothing of anybody else’s', async () => {
    const [dinkes, dinsos] = [await watch('dinkes'), await watch('dinsos')];
    await eventually(() => expect(dinkes.seen).toEqual([{ unread: 0, newest: [] }]));

    const fact = anIssue({ addressees: [anAddressee({ region: '33.16', organisationCode: 'dinkes' })] });
    await service.hears({ type: DirectiveIssuedV1, fact }, { region: '33.16' });
    await eventually(() =>
      expect(dinkes.seen.at(-1)).toMatchObject({ unread: 1, newest: [{ subject: 'Arahan ARH/33.16/2021/00001 dari Bupati Blora' }] }),
    );

    await service.api.as('organisation', '33.16', 'dinkes').post(`${PATH}/${dinkes.seen.at(-1)?.newest[0]?.id}/read`);
    await eventually(() => expect(dinkes.seen.at(-1)?.unread).toBe(0));
    expect(dinsos.seen).toEqual([{ unread: 0, newest: [] }]);
    for (const one of [dinkes, dinsos]) one.stop();
  });

  it('is somebody with a token', async () => {
    expect(await service.api.anonymous.get(`${PATH}/live`)).toMatchObject({ status: 401 });
  });
});
