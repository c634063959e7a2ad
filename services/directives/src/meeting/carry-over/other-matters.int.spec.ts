import { RequestExtensionHandler } from '../../assignment/request-extension/request-extension.handler.js';
import { AcknowledgeAssignmentHandler } from '../../assignment/acknowledge/acknowledge-assignment.handler.js';
import { RaiseObstacleHandler } from '../../obstacle/raise/raise-obstacle.handler.js';
import { SubmitProposalHandler } from '../../proposal/submit/submit-proposal.handler.js';
import { RejectProposalHandler } from '../../proposal/reject/reject-proposal.handler.js';
import { acting, givenDirectives } from '../../testing/given-directives.js';
import { organisation, workOn } from '../../testing/given-work.js';
import { MeetingRepository } from '../meeting.repository.js';
import { CarryOver } from './carry-over.js';

const service = await givenDirectives();
const work = workOn(service);
const province = acting('secretariat', '36');
const regency = acting('secretariat', '36.04');
for (const region of ['36', '36.04', '36.73']) await service.hasRegion(region);
await service.hasOrganisation('36', 'dinkes');
service.clock.travelTo('2022-06-28T04:00:00Z');
const { assignments } = await work.anIssuedDirective(province, { classes: ['opd'] }, { dueOn: '2022-07-01' });
const assignmentId = assignments.get('dinkes') ?? '';
await service.get(AcknowledgeAssignmentHandler).execute(organisation('36', 'dinkes'), { assignmentId });
await service
  .get(RequestExtensionHandler)
  .execute(organisation('36', 'dinkes'), { assignmentId, dueOn: '2022-07-20', reason: 'Data belum lengkap.' });
const obstacle = await service.get(RaiseObstacleHandler).execute(organisation('36', 'dinkes'), {
  assignmentId,
  type: 'data',
  text: 'Data KUA belum masuk.',
  unblocker: { position: 'Kepala Kanwil Kemenag' },
});
const submit = service.get(SubmitProposalHandler);
const proposal = await submit.execute(regency, { text: 'Bagi hasil langsung ke RKUD.', proposer: 'Sekda Kabupaten Serang' });
const answered = await submit.execute(regency, { text: 'Lain.', proposer: 'Sekda Kabupaten Serang' });
await service.get(RejectProposalHandler).execute(province, { proposalId: answered.id, reason: 'Sudah ada.' });

/** What lies on the table of a region's next meeting, without its directives. */
const matters = async (context: typeof province) => {
  const { id } = await work.aMeeting(context, '2022-07-05T02:00:00Z');
  const table = await service.unitOfWork.read(context, async (tx) =>
    service.get(CarryOver).of(tx, await service.get(MeetingRepository).get(tx, id), 0, 100),
  );
  return table.filter(({ kind }) => kind !== 'directive');
};

describe('On the table of the next meeting lie also', () => {
  it('more time that is asked for, what stands in the way (B12), and a proposal that waits for an answer (N6)', async () => {
    expect(await matters(province)).toMatchObject([
      {
        kind: 'extension',
        party: 'dinkes',
        text: 'Data belum lengkap.',
        dueOn: '2022-07-01',
        detail: { askedFor: '2022-07-20', granted: 0 },
      },
      { kind: 'obstacle', subjectId: obstacle.id, party: 'dinkes', detail: { type: 'data', unblocker: 'Kepala Kanwil Kemenag' } },
      { kind: 'proposal', number: proposal.number, party: 'Sekda Kabupaten Serang', detail: { from: '36.04', to: '36', studied: false } },
    ]);
  });

  it('a regency’s own proposal, as long as it waits for an answer', async () => {
    expect(await matters(regency)).toMatchObject([{ kind: 'proposal', number: proposal.number }]);
    expect(await matters(acting('secretariat', '36.73'))).toEqual([]);
  });
});
