import { describe, expect, it } from 'vitest';
import { attributionsIn } from './shipped-models.ts';

/** What each text says, as "source | cue | content". */
const found = (text: string): string[] =>
  attributionsIn(text).map(({ source, cue, content }) => `${source} | ${cue} | ${content}`);

describe('the cue', () => {
  it('ends with its phrase, and what is called for is content', () => {
    expect(found('The union called for urgent attention to the state of the mines.')).toEqual([
      'The union | called for | urgent attention to the state of the mines',
    ]);
  });
  it('keeps a negation', () => {
    expect(found('The minister did not say that the tax would go.')).toEqual([
      'The minister | did not say | that the tax would go',
    ]);
  });
  it('of a refusal is found', () => {
    expect(found('The company declined to comment on the report.')).toEqual([
      'The company | declined to comment on | the report',
    ]);
  });
});

describe('the content', () => {
  it('leaves out who is spoken to', () => {
    expect(
      found('Harbour Freight said in a statement to the stock exchange that profit would fall by a fifth.'),
    ).toEqual(['Harbour Freight | said in a statement | that profit would fall by a fifth']);
  });
  it('leaves out the programme in which it was said', () => {
    const text = 'The mayor told Coast Radio’s “Morning Tide” that the bridge would open in May.';
    expect(found(text)).toEqual(['The mayor | told | that the bridge would open in May']);
  });
  it('ends where the speaker adds something', () => {
    const text = '“We cannot wait for this any longer,” Pell said, adding later, “The town has paid enough.”';
    expect(found(text)).toEqual([
      'Pell | said | “We cannot wait for this any longer,”',
      'Pell | adding later | “The town has paid enough.”',
    ]);
  });
  it('goes on in the next quotation, whatever that one says of others', () => {
    const text =
      '“My reaction is anger,” the former mayor said in an interview. “He, like Donald Pell, has refused to apologise for the cuts. He really should.”';
    expect(found(text)[0]).toBe(
      'the former mayor | said in an interview | “My reaction is anger,” … “He, like Donald Pell, has refused to apologise for the cuts. He really should.”',
    );
  });
  it('stands before a speaker whose sentence ends in whom the statement went to', () => {
    const text = 'The company will cut 300 jobs, it said in a statement to the stock exchange.';
    expect(found(text)).toEqual(['it | said in a statement | The company will cut 300 jobs']);
  });
  it('is not how a source asks to be named', () => {
    const text = 'An official, who asked not to be named, said the talks had failed.';
    expect(found(text).map((claim) => claim.split(' | ')[2])).toEqual(['the talks had failed']);
  });
  it('is not what a heading leaves to the text below it', () => {
    const text = 'What the keeper says\n\nThe keeper said the lamp had failed twice.';
    expect(found(text)).toEqual(['The keeper | said | the lamp had failed twice']);
    expect(found('What the minister says?\n\nNobody knows.')).toEqual([]);
  });
  it('is no credit of a picture', () => {
    expect(found('Two fishermen wait in Porto Velo. Photograph: Ida Blom/Agence Nord')).toEqual([]);
    expect(found('Two fishermen wait in Porto Velo.\n\nSOURCE: News agencies')).toEqual([]);
  });
  it('is all of the sentence that ends in who says it', () => {
    expect(found('The van broke down, but nobody was hurt, the driver said on Monday.')).toEqual([
      'the driver | said | The van broke down, but nobody was hurt',
    ]);
  });
  it('is the quotation behind the cue, and not what leads to it', () => {
    expect(found('As for the cost of the new bridge, Ms Lindt said, “Nobody knows.”')).toEqual([
      'Ms Lindt | said | “Nobody knows.”',
    ]);
  });
  it('goes on behind the cue that breaks it', () => {
    expect(
      found('“The water,” said Ruiz, “is not safe to drink,” and she warned that children were ill.'),
    ).toEqual([
      'Ruiz | said | “The water,” … “is not safe to drink,”',
      'she | warned | that children were ill',
    ]);
  });
  it('goes on behind a sentence of the same speaker', () => {
    const text = '“We lost the harvest,” said Mara Lindt. She did not say why. “We will plant again in May.”';
    expect(found(text)[0]).toBe('Mara Lindt | said | “We lost the harvest,” … “We will plant again in May.”');
  });
  it('goes on over paragraphs that leave their marks open', () => {
    expect(
      found('“We began with nothing,” the widow said. “We slept in the barn.\n\n“Then the rains came.”'),
    ).toEqual([
      'the widow | said | “We began with nothing,” … “We slept in the barn. … “Then the rains came.”',
    ]);
  });
});

describe('the source', () => {
  it('is nobody where something is believed, and not whom it is believed of', () => {
    expect(found('The rebels are believed to have crossed the river on Sunday.')).toEqual([
      ' | are believed | The rebels … to have crossed the river on Sunday',
    ]);
  });
  it('is not named again by what it cites between commas', () => {
    expect(found('Local media, citing police sources, reported that two men had been held.')).toEqual([
      'Local media | reported | that two men had been held',
    ]);
  });
  it('is shared by a participle', () => {
    expect(found('The minister said the road would open in May, adding that tolls would stay low.')).toEqual([
      'The minister | said | the road would open in May',
      'The minister | adding | that tolls would stay low',
    ]);
  });
  it('stands behind the verb at a headline’s end', () => {
    expect(found('Bridge will close for a year, says minister')).toEqual([
      'minister | says | Bridge will close for a year',
    ]);
  });
  it('is found between British marks', () => {
    expect(found("'It's the officials' plan,' said Ana Ruiz, 'and we don't like it.'")).toEqual([
      "Ana Ruiz | said | 'It's the officials' plan,' … 'and we don't like it.'",
    ]);
  });
  it('may be a document or data', () => {
    expect(
      found('The report found that one in five wells was dry. Satellite images show new roads.'),
    ).toEqual(['The report | found | that one in five wells was dry', 'Satellite images | show | new roads']);
  });
  it('loses the time of a live blog', () => {
    expect(found('14:05 Mayor Sandra Pell says that two care homes have been emptied.')).toEqual([
      'Mayor Sandra Pell | says | that two care homes have been emptied',
    ]);
  });
  it('of a colon is who stands before it', () => {
    expect(found('Ms Lindt said: “No school has enough teachers.”')).toEqual([
      'Ms Lindt | said: | “No school has enough teachers.”',
    ]);
  });
});

describe('quoted words', () => {
  it('are somebody’s without a verb of saying', () => {
    expect(found('The crowd marched to the square, chanting, “Give us water!”')).toEqual([
      'The crowd | chanting | “Give us water!”',
    ]);
  });
});
