import { Injectable } from '@nestjs/common';
import { SatisfactionPublishedV1 } from '@rakor/contracts';
import { Clock, newId, type RequestContext } from '@rakor/kernel';
import { UnitOfWork } from '@rakor/messaging';
import { PlaceRepository } from '../../place/place.repository.js';
import { ELEMENT_NAMES } from '../element.names.js';
import { TooFewAnswers } from '../satisfaction.errors.js';
import { SatisfactionReader } from '../satisfaction.reader.js';
import { type SatisfactionView, viewOf } from '../satisfaction.view.js';

export interface PublishSatisfaction {
  readonly placeId: string;
  readonly from: string;
  readonly until: string;
}

@Injectable()
export class PublishSatisfactionHandler {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly places: PlaceRepository,
    private readonly satisfaction: SatisfactionReader,
    private readonly clock: Clock,
  ) {}

  /** @throws PlaceNotFound, PlaceNotYours, TooFewAnswers */
  async execute(context: RequestContext, { placeId, from, until }: PublishSatisfaction): Promise<SatisfactionView> {
    return this.unitOfWork.run(context, async (tx) => {
      const place = await this.places.get(tx, placeId);
      place.mustBeKeptBy(context);
      const [judged] = await this.satisfaction.of(tx, 'place', { from, until, placeId });
      if (!judged?.index || !judged.sufficient) throw new TooFewAnswers(judged?.respondents ?? 0, judged?.sample ?? 0);
      const { index, grade, formula, asPrinted, lowest, means } = judged.index;

      await tx.outbox.add(SatisfactionPublishedV1, {
        ...{
          publicationId: newId(),
          sequence: 1,
          placeId,
          placeName: place.name,
          operatorId: place.operatorId,
          operatorCode: place.operatorCode,
        },
        ...{ from, until, respondents: judged.respondents, served: judged.served, index, grade, formula, asPrinted },
        lowest: lowest.map((element) => ({ element, name: ELEMENT_NAMES[element].id, mean: means[element] })),
        ...{ publishedBy: context.actorId, publishedAt: this.clock.now().toISOString() },
      });
      return viewOf(judged);
    });
  }
}
