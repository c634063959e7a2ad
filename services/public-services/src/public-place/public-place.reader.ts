import { addDays } from '@rakor/calendar';
import { Injectable } from '@nestjs/common';
import { timeZoneOf } from '@rakor/kernel';
import type { ReadTransaction } from '@rakor/messaging';
import { In } from 'typeorm';
import { RegionCalendars } from '../calendar/calendar.reader.js';
import { openOn } from '../place/opening-hours.js';
import { PlaceNotFound } from '../place/place.errors.js';
import { Place } from '../place/place.js';
import { isOpenToVisitors, SHOWN } from '../place/place.steps.js';
import { doneBy } from '../place/working-time.js';
import { OnOffer, type ServiceOnDay } from '../service/on-offer.reader.js';
import { type PromisedTime, PUBLIC_COMPONENTS, textsOf } from '../standard/standard.content.js';
import { type StandardInRegion, StandardRepository } from '../standard/standard.repository.js';
import { contentViewOf } from '../standard/standard.view.js';
import type { PublicPlaceSummary, PublicPlaceView, PublicServiceView, TodayView } from './public-place.view.js';

/** How far ahead a next open day is looked for: past the longest joint leave. */
const DAYS_AHEAD = 31;

/** Puts together what a place shows to everybody. */
@Injectable()
export class PublicPlaceReader {
  constructor(
    private readonly calendars: RegionCalendars,
    private readonly onOffer: OnOffer,
    private readonly standards: StandardRepository,
  ) {}

  /** @throws PlaceNotFound also for one that has not been opened yet */
  async view(tx: ReadTransaction, code: string, now: Date): Promise<PublicPlaceView> {
    const place = await tx.manager.findOneBy(Place, { region: tx.context.region, code, status: In([...SHOWN]) });
    if (!place) throw new PlaceNotFound();
    const date = place.dayAt(now);
    const today = await this.today(tx, place, date);
    return { ...summaryOf(place), hours: [...place.hours], today, services: await this.services(tx, place, now) };
  }

  private async today(tx: ReadTransaction, place: Place, date: string): Promise<TodayView> {
    const calendar = await this.calendars.on(tx, date);
    const spansOn = (day: string) => {
      const open = isOpenToVisitors(place.status) ? openOn(place, day, calendar, timeZoneOf(place.region)) : 'weekday';
      return typeof open === 'string' ? [] : open.spans;
    };
    const coming = Array.from({ length: DAYS_AHEAD }, (_, n) => addDays(date, n + 1));
    const spans = spansOn(date).map(({ opensAt, closesAt }) => ({ opensAt: opensAt.toISOString(), closesAt: closesAt.toISOString() }));
    return { date, spans, nextOn: coming.find((day) => spansOn(day).length > 0) ?? null };
  }

  private async services(tx: ReadTransaction, place: Place, now: Date): Promise<PublicServiceView[]> {
    const date = place.dayAt(now);
    const offered = await this.onOffer.of(tx, place, date);
    const calendar = await this.calendars.on(tx, date);
    const standards = await this.standards.inRegion(
      tx,
      offered.flatMap(({ service }) => service.standardId ?? []),
    );
    const byId = new Map(standards.map((standard) => [standard.asked, standard]));
    const done = (promised: PromisedTime | null) =>
      promised && isOpenToVisitors(place.status) ? doneBy(now, promised, place, calendar, timeZoneOf(place.region)) : null;
    return offered.map((one) => serviceViewOf(one, byId.get(one.service.standardId ?? ''), done));
  }
}

export function summaryOf({ id, code, name, kind, location, floor, status }: Place): PublicPlaceSummary {
  return { id, code, name, kind, location, floor, takesVisitors: isOpenToVisitors(status) };
}

function serviceViewOf(
  { service, notOffered }: ServiceOnDay,
  standard: StandardInRegion | undefined,
  done: (promised: PromisedTime | null) => Date | null,
): PublicServiceView {
  const { id, code, name, institutionName } = service;
  const told = { id, code, name, institutionName, given: notOffered === null };
  if (!standard) return { ...told, components: [], fees: null, promised: null, doneBy: null };
  const { fees, promised } = contentViewOf(standard.content);
  const components = textsOf(standard.content).filter(({ component }) => PUBLIC_COMPONENTS.includes(component));
  return { ...told, components, fees, promised, doneBy: told.given ? (done(promised)?.toISOString() ?? null) : null };
}
