import {
  FigureLateV1,
  IndicatorOffTrackV1,
  IndicatorOnTrackV1,
  MeasurementReturnedV1,
  type Sequenced,
  TargetSetV1,
} from '@rakor/contracts';
import { eventually, givenStage, openConsumer, type SampleEvent } from '@rakor/testing';
import { anIndicatorOffTrack, anIndicatorOnTrack, aLateFigure, aReturnedMeasurement, aTargetSet } from '../../indicator-facts.builder.js';
import { hearing } from '../../testing/hearing.js';

const stage = await givenStage({ service: 'notifications' }, ['programs']);
await openConsumer(stage, hearing);

/** Who was told what by an event, once it and the one after it have been heard. */
async function toldBy<E extends Sequenced>(event: SampleEvent<E>): Promise<string[]> {
  const eventId = await stage.publish(event, { region: '33.16' });
  const last = await stage.publish({ type: MeasurementReturnedV1, fact: aReturnedMeasurement() }, { region: '33.16' });
  const told = async (id: string) => {
    const { rows } = await stage.database.admin.query<{ told: string }>(
      `select recipient_code || ': ' || template as told from notifications.message where event_id = $1 and region = '33.16' order by 1`,
      [id],
    );
    return rows.map((row) => row.told);
  };
  await eventually(async () => expect(await told(last)).toEqual(['dinkes: measurement-returned']));
  return told(eventId);
}

describe('Of an indicator', () => {
  it('its owner and the secretariat hear that it is off its track, and that it is back', async () => {
    expect(await toldBy({ type: IndicatorOffTrackV1, fact: anIndicatorOffTrack() })).toEqual([
      ...['dinkes: indicator-off-track', 'secretariat: indicator-off-track'],
    ]);
    expect(await toldBy({ type: IndicatorOnTrackV1, fact: anIndicatorOnTrack() })).toEqual([
      ...['dinkes: indicator-on-track', 'secretariat: indicator-on-track'],
    ]);
  });

  it('they hear of a figure that did not come', async () => {
    expect(await toldBy({ type: FigureLateV1, fact: aLateFigure() })).toEqual(['dinkes: figure-late', 'secretariat: figure-late']);
  });

  it('they hear of a target that the province has handed down, and of none of their own', async () => {
    expect(await toldBy({ type: TargetSetV1, fact: aTargetSet() })).toEqual([
      'dinkes: target-handed-down',
      'secretariat: target-handed-down',
    ]);
    expect(await toldBy({ type: TargetSetV1, fact: aTargetSet({ setIn: '33.16' }) })).toEqual([]);
  });
});
