import { acting } from '@rakor/testing';
import { CloseProgramHandler } from '../close/close-program.handler.js';
import { givenPrograms } from '../../testing/given-programs.js';
import { ListInnovationsController } from './list-innovations.controller.js';

const service = await givenPrograms('52.08', '2021-03-08T02:00:00Z');
const seenFrom = async (region: string) => {
  const { items } = await service.get(ListInnovationsController).list(acting('auditor', region), { limit: 50 });
  return items.map(({ regency, title, status }) => `${regency} ${title} ${status}`);
};

it('Something new is shown to the province and its regencies once it is started, with what becomes of it, and to nobody else (K6)', async () => {
  await service.aDraft({ title: 'Masih rancangan', innovation: true });
  await service.aRunningProgram({ title: 'Yang biasa' });
  const { id: programId } = await service.aRunningProgram({ title: 'Dukcapil keliling', innovation: true });

  for (const region of ['52.08', '52.01', '52']) expect(await seenFrom(region)).toEqual(['52.08 Dukcapil keliling running']);
  for (const region of ['51.08', '51']) expect(await seenFrom(region)).toEqual([]);

  await service.get(CloseProgramHandler).execute(service.cabinet, { programId, outcome: 'achieved', reason: 'Selesai.' });
  expect(await seenFrom('52.01')).toEqual(['52.08 Dukcapil keliling closed']);
});
