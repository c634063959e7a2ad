import { Id, Text } from '../fields.js';

/** A service that a counter serves. */
export class CounterService {
  @Id() serviceId!: string;
  @Text(200) serviceName!: string;
}
