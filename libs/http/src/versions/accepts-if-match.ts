import { ApiHeader } from '@nestjs/swagger';

/** Documents that a POST looks at If-Match where it is sent: its own state machine refuses what is too late. */
export const AcceptsIfMatch = (): MethodDecorator & ClassDecorator =>
  ApiHeader({
    name: 'If-Match',
    required: false,
    description: 'The ETag of the version that you have seen; 412 when it has changed since. Left out, the present version counts.',
    schema: { type: 'string', example: '"3"' },
  });
