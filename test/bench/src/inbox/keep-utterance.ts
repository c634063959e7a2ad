import { Controller } from '@nestjs/common';
import { Ctx, EventPattern, Payload } from '@nestjs/microservices';
import { UtteranceRecordedV1 } from '@rakor/contracts';
import { type EventContext, type Heard, independent, inSets, type SetContext } from '@rakor/messaging';

/** The effect of one event, the same for every contender. */
export const KEEP = 'insert into utterance (region, id, meeting_id, sequence, speaker) values ($1, $2, $3, $4, $5)';

/** The effects of a set, in one statement; the columns of `valuesOf`. */
export const KEEP_ALL = `insert into utterance (region, id, meeting_id, sequence, speaker)
  select $1, * from unnest($2::uuid[], $3::uuid[], $4::int[], $5::text[])`;

export function valuesOf(
  region: string,
  facts: readonly Pick<UtteranceRecordedV1, 'utteranceId' | 'meetingId' | 'sequence' | 'speaker'>[],
) {
  return [
    region,
    facts.map(({ utteranceId }) => utteranceId),
    facts.map(({ meetingId }) => meetingId),
    facts.map(({ sequence }) => sequence),
    facts.map(({ speaker }) => speaker),
  ];
}

/** As it is written when nothing is said about it. */
@Controller()
export class KeepInTurn {
  @EventPattern<string>(UtteranceRecordedV1.type)
  async handle(@Payload() said: UtteranceRecordedV1, @Ctx() { tx }: EventContext): Promise<void> {
    await tx.manager.query(KEEP, [tx.context.region, said.utteranceId, said.meetingId, said.sequence, said.speaker]);
  }
}

/** The same, said to be independent. */
@Controller()
export class KeepSideBySide {
  @EventPattern<string>(UtteranceRecordedV1.type, independent)
  async handle(@Payload() said: UtteranceRecordedV1, @Ctx() { tx }: EventContext): Promise<void> {
    await tx.manager.query(KEEP, [tx.context.region, said.utteranceId, said.meetingId, said.sequence, said.speaker]);
  }
}

/** One statement for a set. */
@Controller()
export class KeepInSets {
  @EventPattern<string>(UtteranceRecordedV1.type, inSets)
  async handle(@Payload() set: readonly Heard<UtteranceRecordedV1>[], @Ctx() { tx }: SetContext): Promise<void> {
    await tx.manager.query(
      KEEP_ALL,
      valuesOf(
        tx.context.region,
        set.map(({ fact }) => fact),
      ),
    );
  }
}
