export * from '@rakor/test-infra';
export { givenDatabase, type GivenDatabase, type ServiceDatabase } from './given-database.js';
export { consumerFeatures, type ConsumerSubject } from './delivery/consumer-features.js';
export { outboxFeatures, type OutboxSubject } from './delivery/outbox-features.js';
export { type DeliveredService } from './delivery/stage.js';
export { type PublishOptions, type SampleEvent, type StreamedEvent } from './streams.js';
