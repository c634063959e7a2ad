export * from '@rakor/test-infra';
export { givenDatabase, type GivenDatabase, type ServiceDatabase } from './given-database.js';
export { consumerFeatures, type ConsumerSubject } from './delivery/consumer-features.js';
export { outboxFeatures, type OutboxSubject } from './delivery/outbox-features.js';
export { type ConsumingReplica, openConsumer } from './delivery/consuming-replica.js';
export { contextOf, type DeliveredService, givenStage, type Replica, type Stage } from './delivery/stage.js';
export { type PublishOptions, type SampleEvent, type StreamedEvent } from './streams.js';
export { type Answer, type Api, type Caller, type RequestOptions } from './caller.js';
export { givenService, type GivenService, type TestService } from './given-service.js';
