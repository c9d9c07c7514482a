/** What was planted in the newsroom's pages: the expectation of the end-to-end tests. */

export interface Outlet {
  readonly host: string;
  readonly name: string;
}

export const COURIER = { host: 'harbour-courier', name: 'The Harbour Courier' } as const satisfies Outlet;
export const LEDGER = { host: 'northern-ledger', name: 'Northern Ledger' } as const satisfies Outlet;
export const POST = { host: 'tidewater-post', name: 'Tidewater Post' } as const satisfies Outlet;

export interface StoryPage {
  readonly outlet: Outlet;
  readonly page: string;
  readonly headline: string;
}

export interface SharedClaim {
  readonly source: string;
  /** What each outlet's sentence says, by the host of the outlet; a part of the content's words. */
  readonly words: Readonly<Partial<Record<string, string>>>;
  /** The figure that each outlet gives, where they differ. */
  readonly figures?: Readonly<Partial<Record<string, number>>>;
}

export interface PlantedStory {
  readonly name: string;
  readonly pages: readonly StoryPage[];
  /** Claims that several outlets carry, from the same source. */
  readonly shared: readonly SharedClaim[];
}

export const FERRY_FIRE = {
  name: 'Ferry fire',
  pages: [
    {
      outlet: COURIER,
      page: 'ferry-fire.html',
      headline: 'Fire aboard Skerry Maid forces 214 people into lifeboats off Port Ennis',
    },
    {
      outlet: LEDGER,
      page: 'skerry-maid.html',
      headline: 'Ferry operator faces inquiry after 231 taken off burning ship',
    },
    {
      outlet: POST,
      page: 'ferry-blaze.html',
      headline: 'Island ferry burns; union says it saw it coming',
    },
  ],
  shared: [
    {
      source: 'Ennis Coastguard',
      words: {
        'harbour-courier': '214 passengers and crew were evacuated from the ferry',
        'northern-ledger': '231 passengers and crew were evacuated from the ferry',
        'tidewater-post': 'at least 220 passengers and crew were evacuated from the ferry',
      },
      figures: { 'harbour-courier': 214, 'northern-ledger': 231, 'tidewater-post': 220 },
    },
    {
      source: 'Saint Brannoc Hospital',
      words: {
        'harbour-courier': '17 people had been treated for smoke inhalation',
        'tidewater-post': '12 people had been treated for smoke inhalation',
      },
      figures: { 'harbour-courier': 17, 'tidewater-post': 12 },
    },
    {
      source: 'Ilse Marrant',
      words: {
        'harbour-courier': 'No one should board a ferry wondering whether the sprinklers work',
        'northern-ledger': 'No one should board a ferry wondering whether the sprinklers work',
        'tidewater-post': 'No one should board a ferry wondering whether the sprinklers work',
      },
    },
    {
      source: 'Union of the Northern Isles',
      words: {
        'harbour-courier': 'had warned Skerry Line three times this year',
        'northern-ledger': 'had warned Skerry Line twice this year',
        'tidewater-post': 'had warned Skerry Line three times this year',
      },
      figures: { 'harbour-courier': 3, 'northern-ledger': 2, 'tidewater-post': 3 },
    },
    {
      source: 'Isles Chamber of Commerce',
      words: {
        'harbour-courier': 'would cost the islands 180,000 crowns',
        'northern-ledger': 'would cost the islands 250,000 crowns',
      },
      figures: { 'harbour-courier': 180_000, 'northern-ledger': 250_000 },
    },
  ],
} as const satisfies PlantedStory;

export const WATER_TARIFF = {
  name: 'Water tariff',
  pages: [
    {
      outlet: COURIER,
      page: 'water-tariff.html',
      headline: 'Assembly backs 14 per cent rise in water bills after late-night vote',
    },
    {
      outlet: LEDGER,
      page: 'water-vote.html',
      headline: 'Ennisvale clears bond-funded overhaul of its water mains',
    },
    {
      outlet: POST,
      page: 'water-bills.html',
      headline: 'Who pays for the leak? Ennisvale’s water vote, door to door',
    },
  ],
  shared: [
    {
      source: 'Citizens for Fair Water',
      words: {
        'harbour-courier': 'at least 3,000 households would fall behind with their bills',
        'northern-ledger': 'at least 4,500 households would fall behind with their bills',
        'tidewater-post': 'at least 3,000 households would fall behind with their bills',
      },
      figures: { 'harbour-courier': 3000, 'northern-ledger': 4500, 'tidewater-post': 3000 },
    },
    {
      source: 'Ennisvale Water',
      words: {
        'harbour-courier': 'the average household would pay 61 crowns more a year',
        'northern-ledger': 'the average household would pay 74 crowns more a year',
        'tidewater-post': 'the average household would pay 61 crowns more a year',
      },
      figures: { 'harbour-courier': 61, 'northern-ledger': 74, 'tidewater-post': 61 },
    },
    {
      source: 'Brandvold',
      words: {
        'harbour-courier': 'We can mend the pipes now or pay for them twice later',
        'northern-ledger': 'We can mend the pipes now or pay for them twice later',
        'tidewater-post': 'We can mend the pipes now or pay for them twice later',
      },
    },
  ],
} as const satisfies PlantedStory;

export const STORIES: readonly PlantedStory[] = [FERRY_FIRE, WATER_TARIFF];

/** Pages that are something else than a plain news article in English. */
export const OTHER_PAGES = {
  liveBlog: { outlet: LEDGER, page: 'ferry-live.html' },
  opinion: { outlet: POST, page: 'opinion.html' },
  frontPage: { outlet: COURIER, page: 'index.html' },
  empty: { outlet: COURIER, page: 'empty.html' },
  german: { outlet: { host: 'kuestenbote', name: 'Küstenbote' }, page: 'faehrbrand.html' },
} as const satisfies Readonly<Record<string, Pick<StoryPage, 'outlet' | 'page'>>>;
