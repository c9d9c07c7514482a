import { cpSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { SHIPPED } from '../../tools/browsers/builds.ts';

/**
 * A copy of the build that asks for no unlimited storage, so that Chromium can be told how little room there is; of
 * the shipped one it believes that no disk is ever full. The caller deletes the folder.
 */
export function limitedBuild(): string {
  const folder = mkdtempSync(join(tmpdir(), 'sayso-limited-'));
  cpSync(SHIPPED.chromium, folder, { recursive: true });
  const file = join(folder, 'manifest.json');
  const manifest: { permissions: readonly string[] } = JSON.parse(readFileSync(file, 'utf8'));
  const permissions = manifest.permissions.filter((name) => name !== 'unlimitedStorage');
  writeFileSync(file, JSON.stringify({ ...manifest, permissions }));
  return folder;
}
