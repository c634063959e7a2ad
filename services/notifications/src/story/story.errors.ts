import { DomainError } from '@rakor/kernel';

/** Nobody was told of such an event here, and no rule was for it. */
export class EventWithoutStory extends DomainError {
  readonly code = 'event-without-story';
  readonly kind = 'not-found';
  constructor() {
    super(
      'Nobody was told of such an event in this region, and no rule is for it. It may have happened in another region, have another id, or be older than what is kept. Look for it by trace or recipient among the deliveries.',
    );
  }
}
