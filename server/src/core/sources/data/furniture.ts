/**
 * Words that sites put round a text, as whole lines: lower case, without digits and punctuation. A line that is
 * nothing else is furniture wherever it stands. English, and the commonest of the blog and newspaper systems in
 * Spanish, Portuguese, French, German, Italian and Russian.
 */
export const furnitureLines: ReadonlySet<string> = new Set(
  `share|share this|share this article|share this story|share this post|share on facebook|share on twitter|share on x
share on linkedin|share via email|share with friends|share article|tweet|tweet this|retweet|pin it|email|email this|e-mail
print|print this|print this page|print article|save|save article|bookmark|copy link|link copied|copy url|facebook|twitter
instagram|youtube|linkedin|whatsapp|telegram|pinterest|reddit|rss|follow|follow us|follow us on|follow us on social
follow us on social media|follow us on twitter|follow us on facebook|follow us on google news|join us|join us on telegram
google cta|cta|subscribe|subscribe now|subscribe today|subscribe here|sign up|sign up now|sign in|log in|login|logout
log out|register|my account|create account|menu|main menu|navigation|search|search for|close|home|homepage
skip to content|skip to main content|skip navigation|jump to content|back to home|back to top|return to top|top of page
advertisement|advertisements|advertising|ad|ads|story continues below advertisement|article continues below
article continues after advertisement|continue reading below|sponsored|sponsored content|sponsored links|promoted
promoted content|paid content|partner content|newsletter|newsletters|email newsletter|get our newsletter|loading
please wait|loading something is loading|thanks for signing up|play|pause|listen|listen to this article|watch now
view gallery|view comments|view all|view more|see all|see more|see more on|show more|show less|load more|load comments
more|next|previous|next article|previous article|next post|previous post|older post|newer post|older posts|newer posts
next story|prev|donate|donate now|support us|become a member|buy now|shop|about|about us|contact|contact us|careers
advertise|advertise with us|terms|terms of use|terms of service|terms and conditions|privacy|privacy policy
cookie policy|cookie settings|cookies|accept|accept all|accept cookies|manage cookies|site map|sitemap|help|faq|imprint
all rights reserved|report a problem|report this ad|report an error|give feedback|send feedback|send us feedback
was this article helpful|was this helpful|rate this article|font size|text size|toggle navigation|open menu
keep reading|continue reading|continue reading show less|keep reading show less|read more|read full story|read full article
read the full story|read the full article|read on|more info|learn more|find out more|click here|tap here|expand|collapse
comment|comments|no comments|no comments yet|add comment|add a comment|post a comment|leave a comment|leave a reply
leave a response|join the conversation|join the discussion|be the first to comment|write a comment|reply|cancel reply
comments are closed|sort by|newest|oldest|most liked|report comment|comments off|about this capture|collected by
no hay comentarios|publicar un comentario|deja un comentario|deja una respuesta|compartir|compartir en facebook|comentarios
siguiente|anterior|entrada más reciente|entrada antigua|página principal|seguir leyendo|leer más|publicidad|suscríbete
nenhum comentário|postar um comentário|enviar um comentário|compartilhar|partilhar|leia mais|publicidade|assine
aucun commentaire|publier un commentaire|laisser un commentaire|partager|lire la suite|publicité|abonnez-vous|s'abonner
keine kommentare|kommentar schreiben|kommentar veröffentlichen|kommentare|teilen|weiterlesen|mehr lesen|anzeige|drucken
abonnieren|anmelden|nessun commento|posta un commento|lascia un commento|condividi|leggi tutto|pubblicità|abbonati
нет комментариев|отправить комментарий|оставить комментарий|поделиться|читать далее|подписаться|реклама|комментарии`
    .split(/[|\n]/)
    .map((line) => line.trim()),
);

/** Openings of the sentences with which sites ask for something. Tested on lines of up to 400 code units. */
export const furniturePatterns: readonly RegExp[] = [
  /^(?:click|tap|press) (?:here|the link|on the)\b/i,
  /^(?:sign up|subscribe|register|join)(?: now| today| here)? (?:to|for|and get)\b.{0,200}\b(?:newsletters?|inbox|e-?mails?|updates|round-?up|channel|alerts|today|access|digest)\b/i,
  /^get (?:the |our |all |more |daily |breaking |free )?.{0,120}\b(?:inbox|newsletter|by e-?mail)\b/i,
  /\bdelivered (?:right |straight |directly )?to your inbox\b/i,
  /^by (?:clicking|signing up|subscribing|submitting|continuing|registering)\b.{0,200}\b(?:agree|accept|consent)\b/i,
  /^(?:this|our) (?:web)?site uses cookies\b|^we use cookies\b/i,
  /^(?:please )?(?:enable|turn on) (?:javascript|cookies)\b|^your browser (?:does not|doesn't)\b/i,
  /^you (?:must|need to|have to) (?:(?:be )?(?:logged|log|signed|sign) in|be a (?:subscriber|member|registered)|enable)\b/i,
  /^(?:follow|like|find|join) (?:us|him|her|them|me|@\w+)(?: at)? (?:on|at) (?:twitter|x|facebook|instagram|telegram|linkedin|google|youtube|whatsapp|social)\b/i,
  /^follow .{2,60} on (?:twitter|x|facebook|instagram|linkedin|telegram|google news)\b/i,
  /^(?:share|send|e-?mail|tweet|post|pin|print) (?:this|on|via|to|it)\b[^.!?]{0,40}$/i,
  /^send this (?:page|article|story)\b.{0,60}$/i,
  /^(?:©|\(c\)|&copy;)|^copyright\b.{0,80}(?:\d{4}|reserved)|\ball rights reserved\.?$/i,
  /^\d{1,6}\s(?:comments?|shares?|views?|likes?|retweets?|replies|min(?:ute)?s? read)$/i,
  /^(?:reading|read|listening) time:? /i,
  /^(?:want|like|love) (?:more|to read|to see|this|what)\b.{0,100}\?$/i,
  /^(?:filed under|tagged(?: with| as)?|tags|categories|category|posted in|topics|keywords|labels)\s?:.{0,120}$/i,
  /^posted by .{2,60} at \d/i,
  /^(?:photo|image) gallery\b/i,
  /^(?:have|got) (?:a )?(?:tip|story|news)\b.{0,80}\?/i,
  /^(?:press|media) (?:contacts?|enquir(?:y|ies)|inquir(?:y|ies))\b.{0,200}$/i,
  /^(?:best viewed (?:at|in|with)|you are visitor)\b/i,
  /^(?:proudly )?powered by \S.{0,60}$/i,
  /^(?:download|get) (?:the|our) (?:\w+ ){0,3}app\b/i,
  /^(?:to (?:comment|read|continue)|for (?:more|full) access),? .{0,80}\b(?:log in|sign in|subscribe|register)\b/i,
  /^enter your (?:e-?mail|name|search)\b/i,
  /^\d{1,6} captures$|^the wayback machine\b|^these crawls are part of an effort to archive\b/i,
  /^read more\b[^.!?]{0,60}$/i,
];

/** Headings of lists of other articles. What follows them, up to the next running text, is other articles' titles. */
export const relatedHeadings =
  /^(?:related(?: (?:articles?|stories|posts?|news|content|topics|links|reading|coverage))?|read (?:also|next|more|more on .{2,40}|more in .{2,40})|also read|see also|more (?:from|on|in|about) .{2,50}|more (?:stories|news|articles)|(?:most|top) (?:read|popular|viewed|shared|stories|news)|popular(?: (?:posts|stories|articles|now))?|trending(?: (?:now|stories))?|recommended(?: (?:for you|stories|articles))?|you (?:may|might) (?:also |have )?(?:like|missed|be interested in)|don['’]t miss|editors?['’]s? (?:picks?|choice)|latest(?: (?:news|stories|posts|articles))?|in other news|other (?:news|stories|articles)|from (?:around )?the web|around the web|up next|what to read next|recent (?:posts|articles|stories|news)|suggested(?: for you)?|lea también|te puede interesar|à lire aussi|lesen sie auch|leia também|leggi anche|читайте также)\s?[:»›>…]*$/i;

/** Ends of the shortened text of another article. */
export const continueMarks =
  /^(?:\[?(?:…|\.\.\.)\]?\s?)?(?:(?:keep|continue) reading|read (?:more|on|(?:the )?(?:full|whole|rest of (?:the|this)) (?:story|article|post|text))|full (?:story|article)|weiterlesen|lire la suite|seguir leyendo|leer más|leia mais|leggi tutto|читать далее)(?:\s?show (?:less|more))?\s?(?:[»›>→…]|\.\.\.|&raquo;)*$/i;

/** The head of readers' comments: nothing below belongs to the article. */
export const commentHeads =
  /^(?:no comments(?: yet)?|\d{1,5} (?:comments?|responses|replies)(?: (?:on|to) .{1,120})?|(?:leave|post|add|write) a (?:comment|reply|response)|join the (?:conversation|discussion)|be the first to comment|readers?['’]? comments|comments are closed|no hay comentarios|publicar un comentario|deja (?:un comentario|una respuesta)|nenhum comentário|postar um comentário|aucun commentaire|(?:publier|laisser) un commentaire|keine kommentare|kommentar (?:schreiben|veröffentlichen)|nessun commento|(?:posta|lascia) un commento|нет комментариев|(?:отправить|оставить) комментарий)\s?[:.…!]*$/i;

/** Names of desks and kinds of text, as sites print them above a title. */
export const labels: ReadonlySet<string> = new Set(
  `opinion|opinions|analysis|news|world|world news|politics|business|economy|markets|sport|sports|culture|science|health
technology|tech|climate|environment|commentary|comment|editorial|editorials|feature|features|op-ed|oped|interview|interviews
column|columns|columnists|review|reviews|letters|letter to the editor|letters to the editor|breaking|breaking news|exclusive|live
local|local news|national|international|regional|europe|asia|asia-pacific|africa|americas|middle east|central asia|lifestyle
travel|food|obituary|obituaries|explainer|fact check|fact-check|investigation|special report|press release|media release
news release|for immediate release|report|blog|podcast|video|photos|essay|perspective|perspectives|viewpoint|guest column
top stories|headlines|finance|companies|society|crime|education|energy|security|defence|defense|history|books|arts`
    .split(/[|\n]/)
    .map((line) => line.trim()),
);
