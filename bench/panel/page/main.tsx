import { createRoot } from 'react-dom/client'

// The least a React page can be: one paragraph. What the panel is held against.
const root = document.querySelector('#root')
if (root !== null) createRoot(root).render(<p>稳答</p>)
