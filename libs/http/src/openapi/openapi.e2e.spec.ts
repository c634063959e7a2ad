import { Body, Controller, Get, Patch, Post, Query } from '@nestjs/common';
import type { OpenAPIObject } from '@nestjs/swagger';
import { Type } from 'class-transformer';
import { IsArray, IsIn, IsInt, IsOptional, IsString, Matches, MaxLength, Min, ValidateNested } from 'class-validator';
import { Access } from '../access/access.js';
import { ApiPage, PageQuery, type Page } from '../paging/page.js';
import { AcceptsIfMatch } from '../versions/accepts-if-match.js';
import { RequiresIfMatch } from '../versions/if-match.js';
import { Instant, WhereSent } from '../validation/fields.js';
import { startApp, type TestApp } from '../testing/test-app.js';

class Addressee {
  @Matches(/^\d{2}\.\d{2}$/)
  region!: string;

  @IsOptional()
  @IsInt()
  @Min(1)
  rank?: number;
}

class IssueDirective {
  @IsString()
  @MaxLength(200)
  title!: string;

  @IsIn(['low', 'high'])
  urgency!: string;

  @Instant()
  startsAt!: string;

  @WhereSent()
  @Instant()
  endsAt?: string;

  @IsArray()
  @ValidateNested({ each: true })
  @Type(() => Addressee)
  addressees!: Addressee[];
}

class DirectiveQuery extends PageQuery {
  @IsOptional()
  @IsIn(['open', 'closed'])
  status?: string;
}

class DirectiveItem {
  @IsString()
  id!: string;
}

@Controller('v1/regions/:region/directives')
@Access({ roles: ['secretariat'] })
class Directives {
  @Post()
  issue(@Body() body: IssueDirective): object {
    return body;
  }

  @Get()
  @ApiPage(DirectiveItem)
  list(@Query() { cursor }: DirectiveQuery): Page<DirectiveItem> {
    return { items: [], next: cursor ?? null };
  }

  @Patch(':id')
  change(): void {}

  @Post(':id/close')
  @RequiresIfMatch()
  close(): void {}

  @Post(':id/start')
  @AcceptsIfMatch()
  start(): void {}
}

let service: TestApp;
let document: OpenAPIObject;
beforeAll(async () => {
  service = await startApp([Directives]);
  document = (await (await service.request('/openapi.json')).json()) as OpenAPIObject;
});
afterAll(() => service.stop());

const PATH = '/v1/regions/{region}/directives';
const names = (parameters: readonly object[] = []): unknown[] =>
  parameters.map((parameter) => ('name' in parameter ? parameter.name : undefined));

describe('The OpenAPI document', () => {
  it('is of version 3.1.0 and asks for a bearer token', () => {
    expect(document.openapi).toBe('3.1.0');
    expect(document.paths[PATH]?.post?.security).toEqual([{ bearer: [] }]);
    expect(document.components?.securitySchemes).toMatchObject({ bearer: { type: 'http', scheme: 'bearer' } });
  });

  it('knows a body from its validation alone, also what is nested in it', () => {
    expect(document.components?.schemas).toMatchObject({
      IssueDirective: {
        required: ['title', 'urgency', 'startsAt', 'addressees'],
        properties: {
          title: { type: 'string', maxLength: 200 },
          urgency: { enum: ['low', 'high'] },
          addressees: { type: 'array', items: { $ref: '#/components/schemas/Addressee' } },
        },
      },
      Addressee: {
        required: ['region'],
        properties: { region: { pattern: String.raw`^\d{2}\.\d{2}$` }, rank: { type: 'integer', minimum: 1 } },
      },
    });
  });

  it('knows the query of a list, also what it inherits', () => {
    expect(names(document.paths[PATH]?.get?.parameters).sort()).toEqual(['cursor', 'limit', 'region', 'status']);
  });

  it('knows what a page looks like', () => {
    const schema = { properties: { items: { items: { $ref: '#/components/schemas/DirectiveItem' } }, next: { type: ['string', 'null'] } } };

    expect(document.paths[PATH]?.get?.responses['200']).toMatchObject({ content: { 'application/json': { schema } } });
    expect(document.components?.schemas?.['DirectiveItem']).toMatchObject({ properties: { id: { type: 'string' } } });
  });

  it('tells of Idempotency-Key, If-Match and problems, where they count', () => {
    const { post } = document.paths[PATH] ?? {};
    const { patch } = document.paths[`${PATH}/{id}`] ?? {};

    expect(names(post?.parameters)).toContain('Idempotency-Key');
    expect(names(patch?.parameters)).toEqual(['region', 'id', 'If-Match']);
    expect(names(document.paths[`${PATH}/{id}/close`]?.post?.parameters)).toEqual(['region', 'id', 'Idempotency-Key', 'If-Match']);
    expect(patch?.responses).toMatchObject({ '412': {}, '428': {} });
    expect(post?.responses['400']).toMatchObject({
      content: { 'application/problem+json': { schema: { $ref: '#/components/schemas/Problem' } } },
    });
  });

  it('asks for If-Match where a POST needs it, and offers it where a POST only accepts it', () => {
    const close = document.paths[`${PATH}/{id}/close`]?.post;
    const start = document.paths[`${PATH}/{id}/start`]?.post;

    expect(close?.parameters).toContainEqual(expect.objectContaining({ name: 'If-Match', in: 'header', required: true }));
    expect(close?.responses).toMatchObject({ '412': {}, '428': {} });
    expect(start?.parameters).toContainEqual(
      expect.objectContaining({
        name: 'If-Match',
        in: 'header',
        required: false,
        description: expect.not.stringContaining('428') as unknown,
      }),
    );
    expect(start?.responses).toHaveProperty('412');
    expect(start?.responses).not.toHaveProperty('428');
  });

  it('tells that what changes something may be in conflict with the present state', () => {
    const conflict = { content: { 'application/problem+json': { schema: { $ref: '#/components/schemas/Problem' } } } };

    expect(document.paths[PATH]?.post?.responses['409']).toMatchObject(conflict);
    expect(document.paths[`${PATH}/{id}`]?.patch?.responses['409']).toMatchObject(conflict);
    expect(document.paths[PATH]?.get?.responses).not.toHaveProperty('409');
  });

  it('shows an instant as one date-time', () => {
    const instant = { type: 'string', format: 'date-time', example: '2021-03-29T02:00:00Z' };
    const { properties = {} } = (document.components?.schemas?.['IssueDirective'] ?? {}) as { properties?: Record<string, object> };

    expect(properties).toMatchObject({ startsAt: instant, endsAt: instant });
    expect(properties['startsAt']).not.toHaveProperty('oneOf');
  });

  it('leaves out what is not for callers', () => {
    expect(Object.keys(document.paths).sort()).toEqual([PATH, `${PATH}/{id}`, `${PATH}/{id}/close`, `${PATH}/{id}/start`]);
  });
});

describe('The documentation', () => {
  it('is a page whose files are all there', async () => {
    const page = await (await service.request('/docs')).text();
    const files = [...page.matchAll(/(?:src|href)="([^"]+)"/g)].map(([, file]) => file ?? '');

    const answers = await Promise.all(files.map((file) => service.request(file)));

    expect(files).toHaveLength(3);
    expect(answers.map(({ status }) => status)).toEqual([200, 200, 200]);
    for (const answer of answers) expect((await answer.text()).length).toBeGreaterThan(50);
  });

  it.each(['package.json', 'constructor', '..%2f..%2fpackage.json'])('gives nothing else of the package away: %s', async (file) => {
    expect((await service.request(`/docs/${file}`)).status).toBe(404);
  });
});
