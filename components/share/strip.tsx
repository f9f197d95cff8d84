import type { Post } from '@/lib/domain/post';
import { KINDS } from '@/lib/domain/post';
import type { Translator } from '@/lib/i18n/translate';
import { networkName } from '../networks';
import { useTranslator } from '../translation';

/** Three rows of tiles; older posts count, but are no longer told apart at this size. */
const MOST = 38;

/** The start of a text on one line, cut after a word where there is one. */
export function beginning(text: string, characters: number): string {
  const line = text.replace(/\s+/gu, ' ').trim();
  if (line.length <= characters) return line;
  const cut = line.slice(0, characters);
  const space = cut.lastIndexOf(' ');
  return `${space > characters / 2 ? cut.slice(0, space) : cut}…`;
}

function labelOf(post: Post, translate: Translator): string {
  const { t, byId, date } = translate;
  return t('share.tile', {
    date: date(post.publishedAt),
    network: networkName(post.network, translate),
    kind: byId(`kind.${post.kind}.name`),
    text: beginning(post.text, 60) || t('share.tileEmpty'),
  });
}

interface Props {
  /** The posts of the window, newest first. */
  posts: readonly Post[];
  openId: string | null;
  /** A tile was pressed: opens its post, or closes it. */
  onOpen(id: string | null): void;
}

/** The person's recent posts as tiles, oldest first; the dashed one is where the next post would stand. */
export function Strip({ posts, openId, onOpen }: Props) {
  const translate = useTranslator();
  const { t } = translate;
  const shown = posts.slice(0, MOST).reverse();
  const earlier = posts.length - shown.length;
  return (
    <div className="stack close">
      {/* biome-ignore lint/a11y/useSemanticElements: a fieldset is for forms */}
      <div className="strip" role="group" aria-label={t('share.strip')}>
        {shown.map((post) => (
          <button
            key={post.id}
            type="button"
            className="tile"
            data-kind={post.kind}
            aria-label={labelOf(post, translate)}
            title={labelOf(post, translate)}
            aria-expanded={post.id === openId}
            onClick={() => onOpen(post.id === openId ? null : post.id)}
          />
        ))}
        <span className="tile" data-kind="next" role="img" aria-label={t('share.draftTile')} />
      </div>
      {earlier > 0 && <p className="soft small">{t('share.earlier', { count: earlier })}</p>}
      <Legend />
      <PostsTable posts={posts} />
    </div>
  );
}

function Legend() {
  const { byId } = useTranslator();
  return (
    <ul className="legend">
      {KINDS.map((kind) => (
        <li key={kind}>
          <span className="swatch" data-kind={kind} />
          {byId(`kind.${kind}.name`)}
        </li>
      ))}
    </ul>
  );
}

/** The same posts for who can't see tiles. */
function PostsTable({ posts }: Pick<Props, 'posts'>) {
  const translate = useTranslator();
  const { t, byId, date } = translate;
  return (
    <div className="visually-hidden">
      <table>
        <caption>{t('share.table')}</caption>
        <thead>
          <tr>
            <th scope="col">{t('share.date')}</th>
            <th scope="col">{t('share.network')}</th>
            <th scope="col">{t('share.kind')}</th>
            <th scope="col">{t('share.text')}</th>
          </tr>
        </thead>
        <tbody>
          {posts.map((post) => (
            <tr key={post.id}>
              <td>{date(post.publishedAt)}</td>
              <td>{networkName(post.network, translate)}</td>
              <td>{byId(`kind.${post.kind}.name`)}</td>
              <td>{beginning(post.text, 60) || t('share.tileEmpty')}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
