import { ApiProperty } from '@nestjs/swagger';
import type { TestMode } from './test-mode.js';

/** Whether a region only tries things out. */
export class TestModeView {
  @ApiProperty({ description: 'Nothing leaves the house now, but to guests and to simulated addresses.' }) on!: boolean;
  @ApiProperty({ type: String, format: 'date-time', nullable: true, description: 'When it ends, or ended, by itself.' }) until!:
    string | null;
  @ApiProperty({ type: [String], format: 'uuid', description: 'Readers and webhooks that are reached all the same.' })
  guests!: readonly string[];
  @ApiProperty({ description: 'Also the ETag; 0 while none was set.' }) version!: number;
}

export function viewOf(mode: TestMode, at: Date): TestModeView {
  const { until, guests, version } = mode;
  return { on: mode.isOn(at), until: until?.toISOString() ?? null, guests, version };
}
