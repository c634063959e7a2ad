import { Controller, Get, Post } from '@nestjs/common';
import { anApp } from '../testing/test-app.js';
import { Access, PublicAccess } from './access.js';

const boot = async (...controllers: Parameters<typeof anApp>[0]): Promise<void> => {
  const { app } = await anApp(controllers);
  await app.init();
  await app.close();
};

@Controller('v1/regions/:region/forgotten')
class Forgotten {
  @Get()
  @Access({ roles: ['leader'] })
  list(): void {}

  @Post()
  create(): void {}
}

@Controller('v1/regions/:region/closed')
@Access({ roles: ['leader'] })
class RuledAsAWhole {
  @Get()
  list(): void {}

  @Get('open')
  @PublicAccess()
  open(): void {}
}

@Controller('v1/things')
class WithoutRegion {
  @Get()
  @Access({ roles: ['leader'] })
  list(): void {}
}

@Controller('v1/regions/:region/mine')
class RegionIgnored {
  @Get()
  @Access({ roles: ['leader'], reach: 'token' })
  list(): void {}
}

describe('A service', () => {
  it('does not start with a route that has no access rule, and names it', async () => {
    await expect(boot(Forgotten)).rejects.toThrow('Forgotten.create: add @Access({ roles: [...] }) or @PublicAccess()');
  });

  it('says nothing against the routes that have one', async () => {
    await expect(boot(Forgotten)).rejects.not.toThrow('Forgotten.list');
  });

  it('starts when a rule of the controller covers its routes', async () => {
    await expect(boot(RuledAsAWhole)).resolves.toBeUndefined();
  });

  it('does not start when a route is bound to a region that its path does not name', async () => {
    await expect(boot(WithoutRegion)).rejects.toThrow('WithoutRegion.list: reach "region" needs :region in the path');
  });

  it('does not start when a route names a region and then ignores it', async () => {
    await expect(boot(RegionIgnored)).rejects.toThrow('RegionIgnored.list: reach "token" is for paths without :region');
  });
});
