import { applyDecorators, Header } from '@nestjs/common';
import { ApiOkResponse, ApiProduces } from '@nestjs/swagger';

/** A route that answers with `Live.show`: server-sent events, which a proxy must not hold back. @param of what each event holds */
export const LiveAnswer = (of: { readonly name: string }) =>
  applyDecorators(
    Header('x-accel-buffering', 'no'),
    ApiProduces('text/event-stream'),
    ApiOkResponse({ description: `Server-sent events; the data of each is ${of.name}, as it stands. Last-Event-ID is understood.` }),
  );
