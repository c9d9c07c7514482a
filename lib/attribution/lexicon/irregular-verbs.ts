/** Verbs of the lexicon that do not form their past by rule: lemma, past, past participle where it differs. */
const TABLE = `
be was been
have had
do did done
give gave given
make made
take took taken
say said
tell told
speak spoke spoken
write wrote written
read read
sing sang sung
begin began begun
go went gone
come came come
run ran run
hold held
uphold upheld
find found
show showed shown
know knew known
think thought
feel felt
see saw seen
foresee foresaw foreseen
foretell foretold
retell retold
mean meant
understand understood
forget forgot forgotten
choose chose chosen
swear swore sworn
teach taught
seek sought
beseech besought
plead pleaded pled
hear heard
put put
set set
cut cut
let let
hit hit
bet bet
bid bade bidden
forbid forbade forbidden
broadcast broadcast
cast cast
forecast forecast
spread spread
shut shut
lay laid
pay paid
lead led
mislead misled
bear bore borne
tear tore torn
spit spat
spin spun
strike struck
shake shook shaken
shoot shot
stand stood
stick stuck
keep kept
leave left
lie lied
get got
fall fell fallen
rise rose risen
ring rang rung
throw threw thrown
draw drew drawn
withdraw withdrew withdrawn
blow blew blown
spell spelt
spill spilt
dream dreamt
learn learnt
bring brought
dig dug
drive drove driven
send sent
sneak snuck
hang hung
`;

export const IRREGULAR_PASTS: ReadonlyMap<string, readonly string[]> = new Map(
  TABLE.trim()
    .split('\n')
    .map((line) => line.split(' '))
    .map(([lemma = '', ...pasts]) => [lemma, pasts]),
);
