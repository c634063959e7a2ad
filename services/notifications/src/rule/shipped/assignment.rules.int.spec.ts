import {
  AssignmentCancelledV1,
  AssignmentDeclinedV1,
  AssignmentSupersededV1,
  AssignmentTransferredV1,
  AssignmentWaivedV1,
  ClarificationAnsweredV1,
  ClarificationAskedV1,
  ExtensionDeniedV1,
  ExtensionGrantedV1,
  ExtensionRequestedV1,
  ObstacleRaisedV1,
  ObstacleLapsedV1,
  ObstacleResolvedV1,
  TransferOfferedV1,
  TransferRefusedV1,
  TransferWithdrawnV1,
} from '@rakor/contracts';
import { eventually, givenStage, openConsumer } from '@rakor/testing';
import {
  aCancellation,
  aDeclining,
  anAnswer,
  aQuestion,
  anExtension,
  anExtensionDenial,
  anExtensionRequest,
  aSupersession,
  aWaiver,
  aLapse,
  anObstacle,
  aTransferWithdrawal,
  aResolution,
  aTransfer,
  aTransferOffer,
  aTransferRefusal,
} from '../../assignment-facts.builder.js';
import { hearing } from '../../testing/hearing.js';

// A province's request to Kabupaten Serang: the addressee is told in its own region, the secretariat in the province.
const stage = await givenStage({ service: 'notifications' }, ['directives']);
await openConsumer(stage, hearing);
const theirs = { addresseeRegion: '36.04' };

const allTold = (eventId: string, count: number) =>
  eventually(async () => {
    const { rows } = await stage.database.admin.query<Record<string, unknown>>(
      `select region, recipient_kind || ':' || recipient_code as recipient, template, facts from notifications.message where event_id = $1 order by region`,
      [eventId],
    );
    expect(rows).toHaveLength(count);
    return rows;
  });
const told = async (eventId: string) => (await allTold(eventId, 1))[0];

describe('An addressee hears', () => {
  it.each([
    ['what its question was answered', ClarificationAnsweredV1, anAnswer(theirs), 'clarification-answered'],
    ['that it has more time', ExtensionGrantedV1, anExtension(theirs), 'extension-granted'],
    ['that it has no more time', ExtensionDeniedV1, anExtensionDenial(theirs), 'extension-denied'],
    ['that its obstacle is out of the way', ObstacleResolvedV1, aResolution(theirs), 'obstacle-resolved'],
    ['that its share was taken over', AssignmentTransferredV1, aTransfer(theirs), 'assignment-transferred'],
    ['that its share was not taken over', TransferRefusedV1, aTransferRefusal(theirs), 'transfer-refused'],
    ['that its share is no longer needed', AssignmentWaivedV1, aWaiver(theirs), 'assignment-waived'],
    ['that its directive was cancelled', AssignmentCancelledV1, aCancellation(theirs), 'assignment-cancelled'],
    ['that its directive was superseded', AssignmentSupersededV1, aSupersession(theirs), 'assignment-superseded'],
  ])('%s, in its own region', async (_, type, fact, template) => {
    const eventId = await stage.publish({ type, fact }, { region: '36' });

    expect(await told(eventId)).toEqual({ region: '36.04', recipient: 'organisation:dinkes', template, facts: fact });
  });
});

describe('The secretariat of the issuing region hears', () => {
  it.each([
    ['what an addressee asks', ClarificationAskedV1, aQuestion(theirs), 'clarification-asked'],
    ['that an addressee asks for more time', ExtensionRequestedV1, anExtensionRequest(theirs), 'extension-requested'],
    [
      'of an obstacle that a position must take away',
      ObstacleRaisedV1,
      anObstacle({ ...theirs, unblockerId: null, unblockerCode: null, unblockerRegion: null }),
      'obstacle-raised',
    ],
    ['that an addressee declined', AssignmentDeclinedV1, aDeclining(theirs), 'assignment-declined'],
  ])('%s', async (_, type, fact, template) => {
    const eventId = await stage.publish({ type, fact }, { region: '36' });

    expect(await told(eventId)).toEqual({ region: '36', recipient: 'office:secretariat', template, facts: fact });
  });
});

describe('Who must take an obstacle away', () => {
  it('hears of it beside the secretariat, each in its own region', async () => {
    const fact = anObstacle({ ...theirs, unblocker: 'Pemkot Serang', unblockerCode: 'pemkot-serang', unblockerRegion: '36.73' });
    const eventId = await stage.publish({ type: ObstacleRaisedV1, fact }, { region: '36' });

    expect(await allTold(eventId, 2)).toMatchObject([
      { region: '36', recipient: 'office:secretariat', template: 'obstacle-raised' },
      { region: '36.73', recipient: 'organisation:pemkot-serang', template: 'obstacle-raised', facts: fact },
    ]);
  });
});

describe('Who need not take an obstacle away any more', () => {
  it('hears so, where it reads', async () => {
    const fact = aLapse({ ...theirs, unblocker: 'Pemkot Serang', unblockerCode: 'pemkot-serang', unblockerRegion: '36.73' });
    const eventId = await stage.publish({ type: ObstacleLapsedV1, fact }, { region: '36' });

    expect(await told(eventId)).toEqual({
      region: '36.73',
      recipient: 'organisation:pemkot-serang',
      template: 'obstacle-lapsed',
      facts: fact,
    });
  });
});

describe('An organisation to which an assignment is offered', () => {
  it('hears when the offer is withdrawn', async () => {
    const fact = aTransferWithdrawal(theirs);
    const eventId = await stage.publish({ type: TransferWithdrawnV1, fact }, { region: '36' });

    expect(await told(eventId)).toEqual({ region: '36', recipient: 'organisation:dpmptsp', template: 'transfer-withdrawn', facts: fact });
  });

  it('hears of it in the region that issued', async () => {
    const fact = aTransferOffer(theirs);
    const eventId = await stage.publish({ type: TransferOfferedV1, fact }, { region: '36' });

    expect(await told(eventId)).toEqual({ region: '36', recipient: 'organisation:dpmptsp', template: 'transfer-offered', facts: fact });
  });
});
