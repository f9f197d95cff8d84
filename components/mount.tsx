import '@/assets/styles/pages.css';
import type { ReactNode } from 'react';
import { createRoot } from 'react-dom/client';
import { Boundary } from './ui/boundary';

/** Puts a page into its document. */
export function mount(page: ReactNode): void {
  const root = document.getElementById('root');
  if (root) createRoot(root).render(<Boundary>{page}</Boundary>);
}
