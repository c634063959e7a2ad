import { Body, Controller, Get, HttpCode, Post, Query } from '@nestjs/common';
import { Type } from 'class-transformer';
import { ArrayMinSize, IsArray, IsInt, IsOptional, IsString, Matches, MaxLength, Min, ValidateNested } from 'class-validator';
import { PublicAccess } from '../access/access.js';
import { PageQuery } from '../paging/page.js';
import { startApp, type TestApp } from '../testing/test-app.js';

class Addressee {
  @Matches(/^\d{2}\.\d{2}$/, { context: { mend: 'Write the code as "36.04".' } })
  region!: string;

  @IsOptional()
  @IsInt()
  @Min(1)
  rank?: number;
}

class IssueDirective {
  @IsString()
  @MaxLength(10)
  title!: string;

  @IsArray()
  @ArrayMinSize(1)
  @ValidateNested({ each: true })
  @Type(() => Addressee)
  addressees!: Addressee[];
}

class AllOptional {
  @IsOptional()
  @IsString()
  note?: string;
}

@Controller('v1')
@PublicAccess()
class Echo {
  @Post('directives')
  @HttpCode(200)
  issue(@Body() body: IssueDirective): { kind: string; body: IssueDirective } {
    return { kind: body.addressees[0]?.constructor.name ?? '', body };
  }

  @Post('notes')
  @HttpCode(200)
  note(@Body() body: AllOptional): AllOptional {
    return body;
  }

  @Get('directives')
  list(@Query() page: PageQuery): PageQuery {
    return page;
  }
}

let service: TestApp;
beforeAll(async () => {
  service = await startApp([Echo]);
});
afterAll(() => service.stop());

const post = async (path: string, body: unknown) => {
  const response = await service.request(path, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify(body),
  });
  return {
    status: response.status,
    body: (await response.json()) as { errors?: { pointer: string; detail: string; mend: string }[]; code?: string; detail?: string },
  };
};
const pointersOf = ({ body }: Awaited<ReturnType<typeof post>>): string[] => (body.errors ?? []).map(({ pointer }) => pointer);

describe('A body of the declared shape', () => {
  it('reaches the route as objects of its classes', async () => {
    const { status, body } = await post('/v1/directives', { title: 'Banjir', addressees: [{ region: '36.04' }] });

    expect({ status, body }).toMatchObject({ status: 200, body: { kind: 'Addressee' } });
  });
});

describe('A body of another shape', () => {
  it('is answered 400 with the pointer, the fault and the mend of every field', async () => {
    const { status, body } = await post('/v1/directives', {
      title: 'far too long a title',
      addressees: [{ region: '36.04' }, { region: '3604', rank: 0 }],
    });

    expect(status).toBe(400);
    expect(body).toMatchObject({
      code: 'validation-failed',
      errors: [
        {
          pointer: '/title',
          detail: 'title must be shorter than or equal to 10 characters',
          mend: 'Send a value that is shorter than or equal to 10 characters.',
        },
        { pointer: '/addressees/1/region', mend: 'Write the code as "36.04".' },
        { pointer: '/addressees/1/rank', detail: 'rank must not be less than 1', mend: 'Send a value that is not less than 1.' },
      ],
    });
  });

  it('tells one fault of a field that is absent, what it has to be', async () => {
    const { body } = await post('/v1/directives', { addressees: [{}] });

    expect(body.errors).toEqual([
      { pointer: '/title', detail: 'title must be a string', mend: 'Send a value that is a string.' },
      expect.objectContaining({ pointer: '/addressees/0/region' }),
    ]);
  });

  it('tells every fault of a field that is there', async () => {
    const answer = await post('/v1/directives', { title: null, addressees: [{ region: '36.04' }] });

    expect(pointersOf(answer)).toEqual(['/title', '/title']);
  });

  it('counts the fields at fault, not their faults', async () => {
    const one = await post('/v1/directives', { title: 7, addressees: [{ region: '36.04' }] });
    const two = await post('/v1/directives', { title: 7 });

    expect(one.body.detail).toMatch(/^One field is not/);
    expect(two.body.detail).toMatch(/^2 fields are not/);
  });

  it('is refused for a property that nobody declared, also inside a list', async () => {
    const answer = await post('/v1/directives', { title: 'x', addressees: [{ region: '36.04', 'a/b~c': 1 }], owner: 'me' });

    expect(pointersOf(answer).sort()).toEqual(['/addressees/0/a~1b~0c', '/owner']);
  });

  it('names every missing field when there is no body at all', async () => {
    const response = await service.request('/v1/directives', { method: 'POST' });

    expect(response.status).toBe(400);
    expect(await response.json()).toMatchObject({
      errors: expect.arrayContaining([expect.objectContaining({ pointer: '/title' })]) as unknown,
    });
  });

  it.each([[[]], ['text'], [7], [null]])('is refused when it is %j, even where every field is optional', async (body) => {
    expect(await post('/v1/notes', body)).toMatchObject({ status: 400, body: { code: 'validation-failed' } });
  });

  it('may not smuggle a prototype in', async () => {
    const headers = { 'content-type': 'application/json' };

    const response = await service.request('/v1/notes', { method: 'POST', headers, body: '{"__proto__": {"note": "x"}}' });

    expect(response.status).toBe(400);
  });
});

describe('The query of a list', () => {
  const list = async (query: string) => {
    const response = await service.request(`/v1/directives${query}`);
    return { status: response.status, body: await response.json() };
  };

  it('has 50 items unless it says otherwise', async () => {
    expect(await list('')).toEqual({ status: 200, body: { limit: 50 } });
  });

  it('may ask for up to 200', async () => {
    expect(await list('?limit=200')).toEqual({ status: 200, body: { limit: 200 } });
  });

  it.each(['201', '0', '-1', '1.5', 'many', ''])('may not ask for "%s"', async (limit) => {
    expect(await list(`?limit=${limit}`)).toMatchObject({
      status: 400,
      body: { errors: expect.arrayContaining([expect.objectContaining({ pointer: '/limit' })]) as unknown },
    });
  });

  it('is refused for a parameter that nobody declared', async () => {
    expect(await list('?sort=asc')).toMatchObject({ status: 400, body: { errors: [{ pointer: '/sort' }] } });
  });
});
