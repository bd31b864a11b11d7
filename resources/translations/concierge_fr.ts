<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr" sourcelanguage="en">
  <context>
    <name>concierge</name>
    <message>
      <source> {their} time: {words}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>1 day late</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>1 gesture, {money}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>1 parcel late</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>1 piece proposed</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>1 record could not be read and was left out; everything else is in the book</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>24 months</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>A card must leave {day} to arrive in time. Nothing is planned yet.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>A film from before is still here</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>A film from before, not kept yet</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>A gesture is planned</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>A look has up to {count} pieces: take one away.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>A sale that follows a consultation, a video, a call or a chat writes its line here by itself.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Accounts</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Add a piece</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>All</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>All months</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>All sellers</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>All {count}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>All {count} lines</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Already {state}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Anniversary</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Any gesture</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Any state</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Any touch</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Appointment</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Approve</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Approve {count}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Approve {count}, {money}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Approve {money}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Approved</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Approved for {name}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Approved, to be ordered</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Arabic</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Arrive</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Asked</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Asked: {words}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Avoids</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Avoids: {words}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Back</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Being prepared</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Birthday</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Bought</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Bought through the link, it is yours</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Boutique</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Broken</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Budget</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Busy</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>By</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>CSV</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>CSV folder</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Call</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Call again about the scarf</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Call first</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Call with {name}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Call with {name} logged</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Call {name}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Calls</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Calls, videos, orders and gestures stand here as they happen.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Came by</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Camera</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Camera picture</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Cancel</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Cancel it</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Cancel this gesture</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Cancelled</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Card 148 × 105 mm, written by hand</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Care and repair</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Cart</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Change between light and dark</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Chat</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Check it</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Checking open orders</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Checkout link</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Chinese</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Choose a client and press V: her question stands beside the lens then.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Choose a client on the left: arrows move, / finds by name.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Choose a gesture first</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Choose a gesture to see its words and its cost.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Choose a line first</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Choose why you answer: every contact carries a reason.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Clean the lens or come closer</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Clear</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Clear the search</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Client</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Client called</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Client, order, seller</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Clients</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Clients you take over in their profile stand here.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Clock</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Close the form, keep the draft</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Close, the draft is kept</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Commission</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Concierge, {house}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Connected</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Consult</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Consultation</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Consultation closed as lost</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Consultation, {state}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Consultations</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Contacts before the sale</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Conversations</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Copy</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Cost</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Cost in the house currency</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Counting customers</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Courtesy</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Currency</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Customers</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Danish</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Day it leaves the house</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Day of the promise, on that clock</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Deciding</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Delayed</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Delayed by the carrier: {order}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Delivered</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Delivery</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Delivery attempted</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Desk</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Dial</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Discard</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Do it</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Do not contact: no calls, no messages, no gifts</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Do not contact: {they} asked for it.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Done today {count}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Draft discarded</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Draft kept {time}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Dress, coat</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Dutch</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>E-mail</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Each line will say here why it pays what it pays.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Earned</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Earned, approved</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Edit</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Edit your three lines</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>End call</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>English</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Evening look for Saturday 20 June</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Everywhere</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Films</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Filtered total, 1 line</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Filtered total, {count} lines</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Find</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Find a client</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Find a consultation</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Find a line</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Find a parcel</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Find in this history</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Find or do anything</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Finnish</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Flowers</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Flowers instead</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Follow the system's look</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Follows up with the clients of the boutique.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>For {name}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>French</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>From your {touch}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>German</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Gesture</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Gestures</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Get ready</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Gift</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Give to {name}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Give {name} to …</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Go to {screen}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Handwritten note</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Held by the carrier</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Hello</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Hindi</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>History</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Hold these up</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Hour of the promise, on the client's clock</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>House</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>How did it end?</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>How it ended</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>How it looks</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>I have it in hand, and this is where it stands.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>I promised something</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>I thought of you when I saw this at {house}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Idea</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Ideas</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>In sync {time}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>In the client's own words</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>In transit</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>It runs {length} and was never kept.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Italian</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Ivory</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Ivory, the light look</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Japanese</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Keep</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Keep it</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Keep the film</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Keep the question</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Kept</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Kept in {name}'s timeline</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Kind of gesture</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Know before you call</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Know before you write</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Korean</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Label made</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Larger text</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Last promise</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Last sync</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Last word</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Late parcels, promises, days to come and open questions stand here by themselves, in the order to be done.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Lately</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Later</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Later, tomorrow morning</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Leaves</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Leaves the house</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Leaves the house {day}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Left a message</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Left voicemail</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Less light behind you</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Let me show you what I would choose.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Let me show you, beside your {piece}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Light is good</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Light or dark</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Likes</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Line {number}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Link copied</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Log call</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Look at it</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Look at it, then keep it or film once more</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Lost</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Loudness</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Mark delivered</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Mark lost</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Mark ordered</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Mark sent</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Microphone</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Mine</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Mine {count}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>More light on your face</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>My gestures</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Name day</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Name, phone, order</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Names are found by their beginning, telephones by their digits.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Net sale</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Net spend</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Never say</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Never say: {words}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Next step</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Next step of this gesture</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>No answer</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>No camera was found</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>No clients of your own yet</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>No commission lines yet</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>No consultations yet</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>No gesture fits</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>No history here yet</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>No line fits</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>No line fits these filters.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>No microphone</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>No number known</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>No open matters</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>No parcel fits</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>No parcel late</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>No picture comes</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>No promises yet</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>No shop connected yet</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>No shop is connected yet. Add one with the command: concierge accounts add</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>No telephone number known</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Nobody by that name</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Nobody chosen</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Nobody here yet</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Nobody's client</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Noir</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Noir, the dark look</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>None closed yet</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>None here</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Norwegian</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Not approved</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Not changed</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Not earned yet: the return window is still open</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Not refused</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Not saved</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Not synced yet</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Note</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Notes</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Notes, flowers and gifts stand here from the moment they are planned.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Nothing chosen</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Nothing due</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Nothing planned yet</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Nothing special is known.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Nothing to explain yet</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Nothing under way</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Nothing under way. New orders appear with the next sync.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Nothing with these words</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Nothing yet. Calls, videos and orders will stand here.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Now</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Occasion</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Occasions</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Offline since {time}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>On hold</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>On its way</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>On its way; mark it when it arrived</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Open</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Open a consultation with {name}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Open one in a client's profile with N: the question, a look, a checkout link.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Open orders</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Open profile</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Open the book</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Open the profile</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Opening</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Order</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Order change</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Order of the list</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Order {name}, {pieces}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Order, client, carrier</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Ordered</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Ordered for {name}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Ordered, to be sent</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Orders</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Orders that are unpaid, on hold, on their way or coming back stand here.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Orders, names, pieces and carriers are found by their beginning.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Out for delivery</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Outcome</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Paid</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Paid by the client</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Parcels</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Part shipped</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Pause</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Paused</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Payment</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Pending</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Pending orders</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Picture is sharp</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Piece</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Plan a gesture for it</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Plan a note, flowers or a gift in a client's profile with G. Days to come remind you on Today.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Plan and reserve {money}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Planned</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Planned at</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Planned back from {name}, {day}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Play</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Plug one in and open the studio again, or try it with the test picture.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Polish</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Portuguese</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Post</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Posted today it arrives on {day}. Flowers can still be there in time.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Première</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Privée</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Product page</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Product question</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Profile</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Promise</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Promise broken, due </source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Promise kept, due </source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Promise to {name} kept</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Promise to {name} marked broken</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Promised </source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Promised {day}, late</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Promised {day}, {days} days late</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Promised {day}: {order}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Promised {when}: {words}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Proposal saved, the checkout link is copied</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Propose and copy link</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Proposing</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Quiet until {time} there</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Ranking customers</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Rate</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Rate: {touch}, rules version {version}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Reading</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Reading changes</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Reading clients</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Reading orders</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Reason</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Record</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Record a video</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Record a video for {name}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Recording</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Refund</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Refuse</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Refused</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Refused, {name} reads why</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Resume</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Retake</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Return</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Return of {order}, {pieces}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Return or exchange</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Return under way</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Return under way: {piece}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Returned of it</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Returned {day}: {net} net at the same {rate}, from the same seller, as a line of its own.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Returning</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Reversed</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Review</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Review {length}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Ring</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>SMS</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Sale</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Save as</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Save the parcels as CSV</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Save this log as {kind}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Saved as you speak, stops by itself at 0:30</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Saved {file}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Saving</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Saving the film</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Scanned</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Search by name: scarf, coat …</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Sees the Desk: approves others' gestures and commission.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Sees the whole book; Today shows what is due for this person.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Seller</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Sends back {order}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Sent</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Settings</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Shipping</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Shipping refund</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Shoe</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Show all</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Show orders, occasions and tastes</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Show the commission log</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Show the gesture log</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Sit down as {name}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Size and fit</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Sizes and tastes</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Skipped</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Smaller text</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Something went wrong inside Concierge. Nothing was lost; please report it.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Spanish</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Speak a little louder</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Speak a little softer</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Starting the sync</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>State</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Stop</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Studio</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Swedish</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Sync now</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>System</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Take a filter away to see more of the log.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Take over</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Take over {name}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Take {x} out</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Taken back</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Taken back later</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Tax</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Text size</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The accounts could not be read</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The book is empty</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The call has ended</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The carrier reports a delay</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The command concierge store verify reads every page</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The commission log could not be read</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The consultations could not be read</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The day could not be read</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The film so far is saved. The studio offers it when you come back.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The film was cut short</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The film was not kept</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The film, its poster and your lines are kept in {their} timeline, with the reason chosen below. Nothing is sent to {them}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The gesture log could not be read</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The last sync of {account} did not finish</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The look</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The parcels could not be read</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The picture stands still</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The promise was broken</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The promise was kept</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The question</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The question is kept for {name}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The search looks at titles and notes.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The studio is not available here</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The sync stopped</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The top 1 % of the shop's customers stand here after the first sync.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>There are consultations beyond this choice.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>This client asked not to be contacted</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>This consultation is no longer there.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>This desktop was started without camera support.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>This gesture</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>This is gesture {count} in 12 months.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>This line takes back part of {order}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>This matter has just been settled.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>This store</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Timeline</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>To do</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Today</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Together {money}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Too late for the post</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Try again</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Turkish</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Undo</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Unpaid</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Use the test picture</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Video</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Video reply</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Vietnamese</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Voice is clear</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Waiting for approval</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Waiting for pick-up</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Way</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Wedding day</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>What can be done</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>What is needed</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>What it is</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>What the timeline shows</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>What was said, and what matters</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>What you promised</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>WhatsApp</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>When you keep it</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Where</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Where it came from</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Which log</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>White peonies</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Who called</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Who is it for?</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Who sits here</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Whose</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Whose clients</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Why did you speak?</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Why do you answer?</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Why it was not taken</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Why this line</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Winning touch</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Without sound</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Won</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Won of {count} closed</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Word to the seller</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Word to the seller, needed to refuse</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Words on the card</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Write</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Write a note or plan a gift for {name}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Write as you would by hand</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Write note</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Write to me with anything you would like to know.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Wrong number</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>XLSX</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>You called</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>You can go on working</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>You promised</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>You promised: {words}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>You wrote</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Your gestures could not be read</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Your own</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Your own: another manager must approve it</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Your own: another manager must decide</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Your three lines</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Your video reply</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>a later contact wins</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>after the sale</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>boutique associate</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>broken</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>by itself</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>by last contact</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>by name</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>by spend</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>by {day}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>by {name}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>choose</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>coming back</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>commission this week</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>commission {money} {state}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>concierge agent</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>consent given</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>counted over 90 days</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>do it</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>do not contact</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>for personal matters</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>for {name}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>for {occasion}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>he</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>in {city}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>in {minutes} min</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>just due</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>just now, {exact}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>kept</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>last day to write</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>late</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>lifetime</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>link not used</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>local time unknown</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>manager</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>must leave</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>no manager yet</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>no pieces</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>none</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>none known</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>not quiet hours</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>not yet</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>nothing sent yet</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>now</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>of {count} orders under way</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>of {money} for gestures</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>of {money} in {month}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>ordered just now</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>ordered {age} ago</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>outranked by the link</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>place unknown</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>planned by {name}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>prefers {channel}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>promised {day}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>quiet now</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>reversed</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>sale {day}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>scanned {age} ago</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>she</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>still open</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>there: {time}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>they</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>this week, best of {count}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>to {seller}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>today</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>today {time}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>tomorrow</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>unsubscribed</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>window ended</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>wins</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>wins, inside {days} d</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>words leave with you</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>writes {language}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{Her} question</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{They} called</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{They} wrote</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{age} ago</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{age} ago, {exact}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{age} late</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{all} in all, the newest are shown</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{channel}, none known</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{channel}, unsubscribed</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{channel}: quiet there until {time}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{client} is nobody's client now</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{client} is {name}'s client now</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{commission}, {money} taken back</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{cost} of {left} left</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{count} actions</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{count} clients</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{count} gestures {state}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{count} gestures, {money}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{count} in the book</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{count} in the shop</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{count} lines approved, {money}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{count} more wait behind it.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{count} of up to {limit} pieces</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{count} parcels late</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{count} pieces proposed</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{count} records could not be read and were left out; everything else is in the book</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{count} to do, {now} now</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{count} under way</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{count} under way, {late} late</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{days} d ended {day}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{days} d late</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{days} d to spare</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{days} days late</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{day} before {time}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{day} before {time} there</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{db} dB</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{db} dB, low</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{db} dB, too loud</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{done} of {total}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{gesture} approved, to be ordered</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{hello} {name}, a word about your {piece}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{hello} {name}, thank you for your question.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{hello} {name}, this is {agent}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{kept} of {closed} promises</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{kind} on {day}, {far}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{money} after</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{money} approved for {name}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{money} in 12 months</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{money} is spent once it is ordered</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{money} left</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{money} left this month</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{money} lifetime</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{money} refunded</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{money} reserved, a manager approves it</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{money} spent; mark it when it leaves</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{name} asks for a gesture to be approved</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{name} called</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{name} is asked</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{name} is back tomorrow at {time}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{name} is your client now</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{name} planned, {money} reserved</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{name}: {state}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{occasion} on {day}, a note must leave in time</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{occasion}, {day}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{one} and {count} more</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{one} and {two}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{ordered} ordered · {planned} planned</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{order} paid {money}. This line takes back what was returned, at the same rate, from the same seller.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{order}, earned from {day}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{order}, earned {day}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{piece} on its way</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{piece}, late</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{piece}, {days} d late</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{rate} of {net} net, rules version {version}. Returned pieces are taken back at the same rate.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{share} kept</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{their} time</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{time} here</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{time} in {city}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{time} there</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{title}: {names}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{used} of {limit}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{words}, and {money}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>“{words}”</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>formats</name>
    <message>
      <source>%n days ago</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Last week</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Today</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>d</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>h</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>in %n days</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>in %n weeks</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>min</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>now</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>today</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>tomorrow</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>w</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>y</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>yesterday</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>sentences</name>
    <message>
      <source>A call cannot last less than nothing.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>A cost cannot be negative.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>A look has up to {0} pieces: take one away.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>A return is taken back as it was made: it cannot be refused.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>A store is here, but this desktop's keyring holds no key for it. Enter the recovery key, with: concierge store key enter. Nothing was changed.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Choose at least one piece to propose.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Choose why you answer: every contact carries a reason.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Choose why you spoke: every contact carries a reason.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Close other programs that use it, and allow this one to use the camera.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Correct the account and test it again.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Correct the account's settings.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Enter the right key, or restore a backup.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Films cannot be made: the H.264 or AAC encoder is missing.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Give the account a name, such as the shop's.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Grant "read_all_orders".</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>H.264 and AAC are there.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Install the program again; its own packages bring both.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>It is not earned yet: the return window is still open.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>No camera was found.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>No microphone is chosen. The video will be silent.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>No microphone was found. The video will be silent.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>No microphone was found. Videos will be silent.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>No shop is connected yet, so there is no checkout to link to.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>No shop is connected yet.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>None of these pieces is known to the shop. Pick at least one from the list.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Nothing was filmed. Record it again.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Only a manager can do this. Ask one of yours to look at it.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Only orders of the last 60 days can be seen: the app lacks the permission "read_all_orders". Ask for it in the Shopify partner settings, then update in full.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Only whoever promised it, or a manager, can close it.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Orders of every age can be seen.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Plug in a camera, or give the address of a network camera in the settings.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Plug in a microphone, and allow this program to use it.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Restart the desktop's keyring.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Restore a backup.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Say how the call ended.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Say in a few words what it is.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Say in a few words what you promised.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Say why it was lost: the next one learns from it.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>She asked not to be contacted at all: no gifts and no notes either.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>She does not want post from the house.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>She has asked not to be contacted since. Cancel this gesture.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>That day has already passed for her.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The address must begin with https:// and name the shop.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The call starts in the future. Set the hour it began.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The camera went away. Plug it in again, or go on with the test picture.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The camera went away. What was filmed until then is kept.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The card has no words yet.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The card holds {0} characters: {1} too many.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The chosen microphone is not there. The video will be silent.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The connection to {0} is not safe: its certificate cannot be trusted. Check the address and the clock of this computer.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The disk is full. Nothing was lost: free some room and try again.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The film could not be saved. Record it again.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The film is no longer where it was recorded. Record it again.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The film is safe, but its poster does not fit on this disk. Free some space and open the studio again.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The film's poster is still being made. Keep it once more.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The folder of the films cannot be written any more. What was filmed so far is kept; check that the disk is there.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The format {0} is not known. Choose csv, json or xlsx.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The keyring forgets what it is given.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The keyring keeps secrets.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The microphone does not open. Check that this program may use it; the video is silent.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The microphone went away. The rest of the video is silent.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The new secret is empty. Nothing was changed.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The notes are {0} characters too long. Shorten them; nothing was cut.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The promised hour has already passed for her.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The recovery key is mistyped: it has {0} digits, {1} were entered. Nothing was changed.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The recovery key is mistyped: it holds only the digits 0 to 9 and the letters a to f. Nothing was changed.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The recovery key is mistyped: its last group does not fit the others. Compare it group by group. Nothing was changed.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The shop answers and the sign-in is accepted.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The shop sent the same page twice, so the update was stopped before it could run in circles. Try again; if it happens again, tell the shop's support.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The store cannot be opened: the file or its folder cannot be written.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The store does not answer just now. Try again in a moment.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The store needs its key or its passphrase.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The store's file is damaged in at least one place. Nothing was changed. Restore a backup before you go on working.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The store's file is damaged. Nothing more is written. Restore a backup.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The store's file is damaged. Nothing was changed. Restore a backup.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The store's folder cannot be written. Choose another one.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The store's key is not 64 hex digits. Enter the recovery key.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The update was stopped. What was already read is kept.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The version looks like 2026-04.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>There are several accounts. Say which one with --account NAME.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>There is already an account named {0}. Choose another name.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>There is no account named {0}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>There is no connector of this kind. Known are: {0}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>There is no postal address to send it to.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>There is no room left on this disk. What was filmed so far is kept; free some space.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>There is no room on this disk for a film. Free some space and open the studio again.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>There is no room on this disk for a film. Free some space and record it again.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>There is no store yet; the first start makes one.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>There is no table {0}. Choose one of: {1}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>These pieces are priced in {0}, and one checkout takes one currency. Propose them one currency at a time.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>This account is being updated already. Wait until it is done.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>This camera is not known. Choose another one, or the test picture.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>This client is not in the book any more.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>This client is not in the book any more. The film is kept as a draft.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>This client is not in the book any more. The notes stay in the form.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>This consultation is already closed. Open a new one for her.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>This consultation is no longer there.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>This costs {0}, and {1} of this month's {2} are left. Choose something smaller, or ask a manager. The draft is kept.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>This desktop has no keyring that can be used, or it is locked. Unlock it, or open the store with a passphrase.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>This desktop's keyring holds no secret for {0}. Enter it with: concierge accounts secret NAME --secret-fd N, or hand it over for this run with --secret-fd N.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>This film is already in a timeline.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>This gesture is already {0}; it cannot become {1}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>This gesture is no longer there.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>This is your own commission: another manager must approve it.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>This is your own commission: another manager must decide on it.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>This line is no longer there.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>This line is {0} and cannot be approved.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>This line is {0} and cannot be refused.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>This person is no longer with the house. Choose who you are again.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>This promise is closed already.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>This promise is no longer there.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>This store was written by a newer Concierge. Nothing was changed. Update Concierge on this desktop to open it.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>This {0} does not open the store, or the first page of the file is damaged. Nothing was changed. Enter the right {1}, or restore a backup.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Unlock or install a keyring, or start Concierge with --passphrase-fd.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Write a word to the seller: a refusal needs its reason.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Write down what she asked or what she needs.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>You planned this yourself: another manager must approve it.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{0} could not be written. Close it if it is open elsewhere, or choose another folder.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{0} does not allow this. Check what the app may see.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{0} does not answer. Check that it is plugged in and that no other program uses it, or go on with the test picture.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{0} does not know this address. Check the shop's name and version.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{0} does not let us see its {1}: the app lacks the permission "{2}". Grant it in the shop's settings under Apps.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{0} does not let us see this: the app lacks the permission{1}. Grant it in the shop's settings under Apps, then update again.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{0} finds even a single record too costly to send. Ask the shop's developer to look at its limits.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{0} gave no token. Check the app and sign in again.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{0} gave no token. Check the app's id and secret and sign in again.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{0} is busy and put us off several times. Everything read so far is kept; try again in a while.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{0} refused the question. If its version was changed, set it back to 2026-04.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{0} refused the request. Check the account's settings.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{0} refused the sign-in. Sign in again.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{0} sends us to another address. Check the shop's address.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{0} sent an answer that cannot be read. Try again; if it happens again, check the version in the account's settings.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{0} sent an answer without content.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{0} {1}. Everything read so far is kept; try again in a while.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{0} {1}. Try again later.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{0}, schema {1}, {2} clients, whole.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{0}. Write it like {1}, without a mark for thousands.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{0}: a picture comes.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{0}: found, but no picture comes.</source>
      <translation type="unfinished" />
    </message>
  </context>
</TS>
