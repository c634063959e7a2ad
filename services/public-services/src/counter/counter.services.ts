import type { CounterService } from '@rakor/contracts';
import type { OfferedService } from '../queue/queue.js';
import { ServiceNotHere } from './counter.errors.js';

/** What a counter is to serve, of all that its place offers. @throws ServiceNotHere */
export function servicesOf(serviceIds: readonly string[], offered: readonly OfferedService[]): CounterService[] {
  const names = new Map(offered.map(({ serviceId, serviceName }) => [serviceId, serviceName]));
  return serviceIds.map((id, index) => {
    const serviceId = id.toLowerCase();
    const serviceName = names.get(serviceId);
    if (serviceName === undefined) throw new ServiceNotHere(`/serviceIds/${index}`);
    return { serviceId, serviceName };
  });
}
