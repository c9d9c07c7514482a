import type { Scene } from './scenes.tsx';

export const LIBRARY_SCENES: Readonly<Record<string, Scene>> = {};
