export const StyleShowcase = () => null
