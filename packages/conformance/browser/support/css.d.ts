declare module '@pantograph/components/css';
