/** What a block's words say that it is, where they say so plainly. Each is tried on the start of a block only. */
const MOST_READ = 400;

const INVITATION =
  /\b(?:sign(?:ing)? up|subscribe|newsletters?|(?:log|sign) in|register (?:now|today|for free)|create an account|download (?:the|our) app|get (?:the|our) .{0,30}app|click here|tap here|follow (?:us|me|him|her|them|@)|join (?:us|the conversation|our)|like us on|donate|patreon|support (?:our|local|independent) |become a (?:member|subscriber|patron)|have a (?:tip|story)|e-?mail (?:us|me|him|her)|contact (?:us|the author)|straight to your inbox|in your inbox|delivered to|push notifications?|whatsapp channel|free trial|special offer|uses? cookies|privacy (?:policy|notice)|terms (?:of|and))\b/i;

const REFERENCE =
  /^\W{0,3}(?:read (?:more|also|next|the full|on)|also read|more(?: on| from| stories| like this|:)|related\b|see also|see more|watch(?: now| more|:| the)|listen(?: now|:| to)|recommended|trending|most (?:read|popular|viewed)|(?:story|article|content) continues|continue reading|scroll (?:down|for)|keep reading|don'?t miss|don’t miss|you (?:may|might) (?:also )?like|what to read|up next|next article|previous article|editor'?s picks|popular (?:now|stories)|advertisement|sponsored|promoted|loading|share(?: this)?\b|comments?\b|tags?:|topics?:|filed under|view (?:all|gallery|comments)|show (?:more|all)|skip (?:to|past)|back to top|get more|learn more)/i;

const CREDIT =
  /(?:\bcontributed to (?:this|the) (?:report|story|article|post)|^with (?:files|reporting|additional reporting|a file) (?:from|by)|^(?:additional )?reporting by|^(?:edited|editing|written|compiled|translated|photographs?|photos?|images?|video|illustration|graphic)(?: by|:| credit|\s*courtesy)|©|\(c\) \d{4}|\bcopyright\b|all rights reserved|may not be (?:published|reproduced|republished)|getty images|shutterstock|this (?:article|story|post) (?:was|is|has been|originally|first)\b.{0,40}(?:published|appeared|updated|corrected|republished|syndicated|produced|funded|supported)|^(?:the author|about the author|.{3,40} is an? .{0,60}(?:reporter|writer|editor|correspondent|journalist|columnist|contributor|fellow|professor)\b)|can be (?:reached|contacted|followed)|\bon twitter (?:at )?@|^follow .{2,60} on|affiliate (?:links?|commission)|earn a commission)/i;

const DATE_LINE =
  /^\W{0,4}(?:by\b.{0,60})?(?:(?:first |last )?(?:published|updated|posted|modified|created)\b.{0,60}|(?:mon|tues|wednes|thurs|fri|satur|sun)day,? .{0,40}\d{4}.{0,30}|(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]{0,6}\.? \d{1,2},? \d{4}.{0,30}|\d{1,2} (?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]{0,6}\.?,? \d{4}.{0,30}|\d+ (?:min(?:ute)?s?|hours?|days?|weeks?) (?:ago|read).{0,20})$/i;

const BYLINE = /^(?:by|from|words by|story by|written by|author:?) [^.!?]{3,80}$/i;

const starts = (text: string) => text.slice(0, MOST_READ);

/** Asks the reader of the page to do something for the outlet: subscribe, follow, agree. */
export const isInvitation = (text: string): boolean => INVITATION.test(starts(text));
/** Leads to another page, or labels what does. */
export const isReference = (text: string): boolean => REFERENCE.test(starts(text));
/** Says who made the article or whose it is. */
export const isCredit = (text: string): boolean => CREDIT.test(starts(text));
export const isDateLine = (text: string): boolean => text.length < 160 && DATE_LINE.test(text);
export const isByline = (text: string): boolean =>
  text.length < 120 && BYLINE.test(text) && !isSentence(text);
/** Closes as a sentence does. */
export const isSentence = (text: string): boolean => /[.!?…:;]["'”’)\]]*$/.test(text.slice(-8));
export const isInCapitals = (text: string): boolean =>
  text.length > 10 && !/[a-z]/.test(text) && /\p{Lu}/u.test(text) && text === text.toUpperCase();
