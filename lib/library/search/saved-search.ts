export type { SavedSearch } from '../../annotation/saved-search.ts';
