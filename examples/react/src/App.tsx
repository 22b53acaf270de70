import { followLinks } from '@pantograph/react/follow-links';
import { useEffect } from 'react';
import { Route, Routes, useNavigate } from 'react-router';
import { Berths } from './Berths.tsx';
import { Request } from './Request.tsx';

export default function App() {
  const navigate = useNavigate();
  useEffect(() => followLinks((address) => navigate(address)), [navigate]);
  return (
    <Routes>
      <Route path="/" element={<Request />} />
      <Route path="/berths" element={<Berths />} />
    </Routes>
  );
}
