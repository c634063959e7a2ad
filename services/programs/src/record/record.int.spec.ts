import { VersionMismatch } from '@rakor/http';
import { CloseProgramHandler } from '../program/close/close-program.handler.js';
import { ProgramDecided } from '../program/program.errors.js';
import { RedraftProgramHandler } from '../program/redraft/redraft-program.handler.js';
import { ValuesUnfit } from '@rakor/forms';
import { TemplateUnknown } from '../template/template.errors.js';
import { givenPrograms } from '../testing/given-programs.js';
import { AddRecordsHandler } from './add-many/add-records.handler.js';
import { AddRecordHandler } from './add/add-record.handler.js';
import { ChangeRecordHandler } from './change/change-record.handler.js';
import { CountRecordsController } from './count/count-records.controller.js';
import { RecordAsItIs, RecordKindUnknown, RecordKnown, RecordNotFound, RecordsNotYours } from './record.errors.js';
import { RemoveRecordHandler } from './remove/remove-record.handler.js';

const service = await givenPrograms();
const { cabinet, organisations, database } = service;
const add = service.get(AddRecordHandler);
const addMany = service.get(AddRecordsHandler);
const change = service.get(ChangeRecordHandler);
const remove = service.get(RemoveRecordHandler);
const told = async (key: string) => (await service.announced(key)).map(({ type, sequence }) => `${sequence} ${type.split('.')[1] ?? ''}`);

const aMall = () =>
  service.aDraft({
    template: 'facility-opening',
    category: null,
    milestones: null,
    details: { place: 'Gedung Konco Tani' },
    supporting: [organisations.dinkes],
  });
const institution = (programId: string, name: string, stage = 'invited') => ({
  programId,
  kind: 'institutions',
  data: { institution: name, stage },
});
const counts = async (programId: string) => {
  const [kind] = await service.get(CountRecordsController).count(cabinet, programId);
  return kind?.tallies.map(({ key, n, of }) => `${key} ${n}/${of}`);
};

describe('A program that is drafted from a template', () => {
  it('has its category, its milestones on its own days, and what it asks for', async () => {
    const program = await aMall();

    expect(program).toMatchObject({ template: 'facility-opening', category: 'public-service', details: { place: 'Gedung Konco Tani' } });
    expect(program.milestones.at(-2)).toMatchObject({ title: 'Soft launch', weight: 15, plannedOn: '2021-05-12' });
    expect((await service.announced(program.id))[0]?.data).toMatchObject({ template: 'facility-opening' });
  });

  it.each([
    ['without what it asks for', { template: 'facility-opening', details: {} }, ValuesUnfit],
    ['with what it does not', { template: 'facility-opening', details: { place: 'x', nik: '33' } }, ValuesUnfit],
    ['with details and no template', { details: { place: 'x' } }, ValuesUnfit],
    ['that there is not', { template: 'mall' }, TemplateUnknown],
  ])('not %s', async (_, fault, refusal) => {
    await expect(service.aDraft(fault)).rejects.toThrow(refusal);
  });

  it('is worded anew by the same fields', async () => {
    const { id: programId } = await aMall();
    const redraft = (details: Record<string, unknown>) =>
      service.get(RedraftProgramHandler).execute(cabinet, { programId, changes: {}, details });

    expect(await redraft({ floor: '3' })).toMatchObject({ details: { place: 'Gedung Konco Tani', floor: '3' } });
    await expect(redraft({ place: null })).rejects.toThrow(ValuesUnfit);
  });
});

describe('A list of a program', () => {
  it('is kept by who leads it and who supports it, announced without its texts, and counted', async () => {
    const { id: programId } = await aMall();

    const bpn = await add.execute(service.as('dpmptsp'), institution(programId, 'BPN'));
    await add.execute(service.as('dinkes'), institution(programId, 'Polres', 'live'));
    const agreed = await change.execute(cabinet, {
      ...institution(programId, 'BPN'),
      data: { stage: 'agreed', counters: 2 },
      recordId: bpn.id,
      expected: 1,
    });

    expect(agreed.data).toEqual({ institution: 'BPN', stage: 'agreed', counters: 2 });
    expect(await counts(programId)).toEqual(['agreed 2/2', 'live 1/2', 'counters 2/null']);
    expect(await told(bpn.id)).toEqual(['1 program-record-added', '2 program-record-changed']);
    const [, changed] = await service.announced(bpn.id);
    expect(changed?.data).toMatchObject({ choices: [{ field: 'stage', choice: 'agreed' }], numbers: [{ field: 'counters', value: '2' }] });
    expect(JSON.stringify(changed?.data)).not.toContain('BPN');
  });

  it('is not for others, nor for what the template does not have', async () => {
    const { id: programId } = await aMall();
    const { id: plain } = await service.aDraft();

    await expect(add.execute(service.as('disdik'), institution(programId, 'BPN'))).rejects.toThrow(RecordsNotYours);
    await expect(add.execute(cabinet, { programId, kind: 'cells', data: {} })).rejects.toThrow(RecordKindUnknown);
    await expect(add.execute(cabinet, institution(plain, 'BPN'))).rejects.toThrow(RecordKindUnknown);
    await expect(add.execute(cabinet, institution(programId, 'BPN', 'gone'))).rejects.toThrow(ValuesUnfit);
  });

  it('has each one once, of many who write it at the same time and in other letters', async () => {
    const { id: programId } = await aMall();

    const { fulfilled, rejected } = await service.race((caller) =>
      add.execute(cabinet, institution(programId, caller % 2 ? 'Kemenag' : ' KEMENAG')),
    );

    expect(fulfilled).toHaveLength(1);
    expect(rejected.every((error) => error instanceof RecordKnown)).toBe(true);
  });

  it('is changed in the version that was seen, and not into another or into itself', async () => {
    const { id: programId } = await aMall();
    const { id: recordId } = await add.execute(cabinet, institution(programId, 'BPN'));
    await add.execute(cabinet, institution(programId, 'Samsat'));
    const one = { programId, kind: 'institutions', recordId };

    await expect(change.execute(cabinet, { ...one, expected: 2, data: { stage: 'live' } })).rejects.toThrow(VersionMismatch);
    await expect(change.execute(cabinet, { ...one, data: { institution: 'samsat' } })).rejects.toThrow(RecordKnown);
    await expect(change.execute(cabinet, { ...one, data: { stage: 'invited' } })).rejects.toThrow(RecordAsItIs);
  });

  it('loses one for a reason, keeps its history, and may have it again', async () => {
    const { id: programId } = await aMall();
    const { id: recordId } = await add.execute(cabinet, institution(programId, 'BPN'));
    const one = { programId, kind: 'institutions', recordId };

    await remove.execute(cabinet, { ...one, reason: 'Salah daftar.' });

    expect(await counts(programId)).toEqual(['agreed 0/0', 'live 0/0', 'counters 0/null']);
    await expect(change.execute(cabinet, { ...one, data: { stage: 'live' } })).rejects.toThrow(RecordNotFound);
    const { rows } = await database.admin.query(
      'select action, reason from programs.program_record_history where record_id = $1 order by version',
      [recordId],
    );
    expect(rows).toEqual([
      { action: 'added', reason: null },
      { action: 'removed', reason: 'Salah daftar.' },
    ]);
    expect(await add.execute(cabinet, institution(programId, 'BPN'))).toMatchObject({ version: 1 });
  });

  it('takes many at once, all or none, and says of each fault where it is', async () => {
    const { id: programId } = await aMall();
    const list = (...items: Record<string, unknown>[]) => ({ programId, kind: 'institutions', items });
    const one = (institution: string) => ({ institution, stage: 'agreed' });

    const unfit = addMany.execute(cabinet, list(one('BPN'), { institution: ' ', stage: 'x' }, one('Samsat'), { stage: 'live' }));
    await expect(unfit).rejects.toMatchObject({
      faults: ['/items/1/institution', '/items/1/stage', '/items/3/institution'].map(
        (pointer) => expect.objectContaining({ pointer }) as object,
      ),
    });
    await expect(addMany.execute(cabinet, list(one('BPN'), one('bpn')))).rejects.toMatchObject({ pointer: '/items/1/institution' });
    expect(await counts(programId)).toEqual(['agreed 0/0', 'live 0/0', 'counters 0/null']);

    const added = await addMany.execute(service.as('dinkes'), list(one('BPN'), one('Samsat'), one('Kemenag')));
    expect(await counts(programId)).toEqual(['agreed 3/3', 'live 0/3', 'counters 0/null']);
    for (const { id } of added) expect(await told(id)).toEqual(['1 program-record-added']);
  });

  it('is closed with its program', async () => {
    const { id: programId } = await aMall();
    await service.get(CloseProgramHandler).execute(cabinet, { programId, outcome: 'withdrawn', reason: 'x' });

    await expect(add.execute(cabinet, institution(programId, 'BPN'))).rejects.toThrow(ProgramDecided);
  });
});
