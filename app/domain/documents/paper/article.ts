import { Node } from '@tiptap/core'

/** An article of a regulation. Which one is counted, never stored: one that is put before it moves the others. */
export const Article = Node.create({
  name: 'article',
  content: 'articleTitle (block | articleParagraph)+',
  defining: true,
  isolating: true,
  selectable: true,
  parseHTML: () => [{ tag: 'section[data-article]' }],
  renderHTML: () => ['section', { 'data-article': '', class: 'article' }, 0],
})

/** What stands beside "Artikel n"; it may be empty. */
export const ArticleTitle = Node.create({
  name: 'articleTitle',
  content: 'inline*',
  defining: true,
  selectable: false,
  parseHTML: () => [{ tag: '[data-article-title]', priority: 60 }],
  renderHTML: () => ['h3', { 'data-article-title': '', class: 'article-title' }, 0],
})

/** One § of an article. */
export const ArticleParagraph = Node.create({
  name: 'articleParagraph',
  content: 'block+',
  defining: true,
  parseHTML: () => [{ tag: 'div[data-article-paragraph]' }],
  renderHTML: () => ['div', { 'data-article-paragraph': '', class: 'article-paragraph' }, 0],
})
