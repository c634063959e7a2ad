import { Injectable } from '@nestjs/common';
import { ContactProvedV1 } from '@rakor/contracts';
import { Clock, type RequestContext } from '@rakor/kernel';
import { UnitOfWork } from '@rakor/messaging';
import { Sealer } from '@rakor/persistence';
import { type PreferencesView, viewOf } from '../preferences.view.js';
import type { PersonalChannel } from '../reader.js';
import { ReaderRepository } from '../reader.repository.js';
import type { WrongTry } from './contact-code.js';
import { ContactCodeRepository } from './contact-code.repository.js';
import { CodeNotRight, CodeOver } from './contact.errors.js';

@Injectable()
export class ProveContactHandler {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly readers: ReaderRepository,
    private readonly codes: ContactCodeRepository,
    private readonly sealer: Sealer,
    private readonly clock: Clock,
  ) {}

  /** Takes the code that was sent: from now on the contact is used. A wrong one is counted, also though it is refused. @throws CodeOver, CodeNotRight */
  async execute(
    context: RequestContext,
    { channel, said, positionId }: { readonly channel: PersonalChannel; readonly said: string; readonly positionId: string | null },
  ): Promise<PreferencesView> {
    const answer = await this.unitOfWork.run(context, async (tx): Promise<PreferencesView | WrongTry> => {
      const reader = await this.readers.callerForUpdate(tx, positionId);
      const code = await this.codes.lastForUpdate(tx, reader, channel);
      if (!code) throw new CodeOver();
      const now = this.clock.now();
      const wrong = code.take(said, this.sealer.open(code.code, `contact-code/${code.region}/${code.id}`), now);
      await this.codes.saveTry(tx, code);
      if (wrong) return wrong;

      const proved = reader.prove(channel, context.actorId, now);
      await this.readers.saveProof(tx, reader);
      await tx.outbox.add(ContactProvedV1, proved);
      return viewOf(reader);
    });
    if ('left' in answer) throw new CodeNotRight(answer.left);
    return answer;
  }
}
