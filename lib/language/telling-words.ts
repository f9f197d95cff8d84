import type { Lang } from '@/lib/domain/lang';

/**
 * Words that give a language away: function words hardly found in another language, and the spellings of chats and
 * tweets that n-grams of edited text have never seen. Written for this project from everyday usage.
 */
export const TELLING_WORDS: Readonly<Record<Lang, string>> = {
  en: `the and you your with this that what who where when which from have has had been they them their there would could
    should about because just really every everyone everything something someone thanks thank please hello today tomorrow
    yesterday we're i'm i've i'll you're it's don't doesn't didn't can't won't isn't that's let's what's we've they're
    im ive dont cant didnt doesnt isnt wasnt youre theyre thats whats gonna wanna gotta kinda ain't yall y'all tmrw
    lmao lmfao omg wtf ngl tbh imo idk smh rn tho cuz bc plz pls thx u ur r happy birthday morning congrats congratulations
    proud great best love my his her our is are was were how why not but`,
  fr: `le les des une est et avec pour dans sur qui que quoi où mais donc nous vous ils elles je j'ai c'est n'est s'est
    qu'il qu'on d'un d'une l'on être été était sont suis ai avons avez ont cette ces mon ton ses mes nos vos leur leurs notre votre
    aussi très bien merci bonjour bonsoir salut bonne journée soirée quel quelle tout tous toute toutes rien jamais
    toujours encore pourquoi parce chez aujourd'hui demain hier voilà ça ca jsuis chui chuis jsp jpp mdr ptdr ptn tkt
    svp stp slt bjr koi pk pq tjs tjrs bcp vs ns jcomprends jsais jvais jai cest cetait ya auj dsl tfk osef relou
    meuf mec wesh quand même trop ouais jusqu'à déjà joyeux anniversaire fier fière à au aux du de ne pas plus on`,
  de: `der die das und ist nicht ich du sie wir ihr mir mich dir dich uns euch ein eine einen einem einer eines kein keine
    keinen mit von für auf aus bei nach über unter zwischen auch aber oder wenn weil dass daß wie wo warum wieso
    sind war waren wird werden wurde haben hat hatte habe kann können muss müssen schon noch immer nie sehr mehr
    heute morgen gestern danke bitte guten tag abend alles gute zum zur vom beim im am mein meine dein sein seine unser unsere
    hab nich nix ned net nö ne isses gibts gehts kommste haste biste machste bissl bisschen halt eben mal doch
    ja nein ick icke isch ham sind's ist's geht's gibt's gabs wars ey krass geil endlich liebe lieber stolz jetzt hier was`,
};
