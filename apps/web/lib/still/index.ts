export { StillDrawing } from './still-drawing.tsx';
