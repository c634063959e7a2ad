import { MetadataScanner, ModulesContainer, Reflector } from '@nestjs/core';
import { ExecutionContextHost } from '@nestjs/core/helpers/execution-context-host.js';
import { NoAccessRule } from './access.errors.js';
import { AccessGuard } from './access.guard.js';
import { AccessRules } from './access-rules.js';

class AddedLater {
  read(): void {}
}

describe('The access guard', () => {
  it('refuses a route without a rule even when it got past the boot', () => {
    const guard = new AccessGuard(new AccessRules(new ModulesContainer(), new Reflector(), new MetadataScanner()));
    const request = new ExecutionContextHost([{}], AddedLater, AddedLater.prototype.read);

    expect(() => guard.canActivate(request)).toThrow(NoAccessRule);
  });
});
