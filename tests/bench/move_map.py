"""What a hand does with the editor's map, for xdotool: circles with the middle button held, and the wheel all the way
out and in, until it is stopped."""
import math

MIDDLE = 420  # pixels; within the map of the window as it opens
ACROSS = 120
STEPS = 60

for _ in range(100):
    print(f"mousemove {MIDDLE} {MIDDLE} mousedown 2")
    for step in range(STEPS):
        turn = step / STEPS * 2 * math.pi
        x = MIDDLE + round(ACROSS * (math.cos(turn) - 1))
        y = MIDDLE + round(ACROSS * math.sin(turn))
        print(f"mousemove {x} {y} sleep 0.012")
    print(f"mousemove {MIDDLE} {MIDDLE} mouseup 2")
    for wheel in [5] * 14 + [4] * 14:
        print(f"click {wheel} sleep 0.03")
